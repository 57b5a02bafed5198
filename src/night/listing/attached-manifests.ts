import { ToolError } from '../../host/errors.js';
import type { FetchedManifest } from '../../image/remote.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';

/** Bytes that are kept: claims about thousands of images. What is over is asked for again. */
const maxKept = 64 * 1024 * 1024;

/**
 * Manifests of attachments that were read while images were listed, to see that no image hides among them. Who reads the evidence of an image then needs the same ones, and has them
 * from here, each once: by digest and repository, so that nobody gets what his own repository lacks.
 */
export class AttachedManifests {
  readonly #registry: Pick<Registry, 'manifest' | 'blob'>;
  readonly #kept = new Map<string, FetchedManifest>();
  #bytes = 0;

  constructor(registry: Pick<Registry, 'manifest' | 'blob'>) {
    this.#registry = registry;
  }

  /** As `kept`; `undefined` for what is gone, though a list still names it. @throws what `Registry` throws for anything else. */
  look(reference: Reference): Promise<FetchedManifest | undefined> {
    return this.kept(reference).catch(unlessGone);
  }

  /** Asks the registry, and keeps the answer. @throws what `Registry` throws. */
  async kept(reference: Reference): Promise<FetchedManifest> {
    const manifest = await this.#registry.manifest(reference);
    const key = formatReference(reference);
    if (this.#bytes + manifest.bytes.byteLength > maxKept || this.#kept.has(key)) return manifest;
    this.#kept.set(key, manifest);
    this.#bytes += manifest.bytes.byteLength;
    return manifest;
  }

  /** What was kept, which then goes, or else the registry's answer. @throws what `Registry` throws. */
  async manifest(reference: Reference): Promise<FetchedManifest> {
    const key = formatReference(reference);
    const kept = this.#kept.get(key);
    if (kept === undefined) return this.#registry.manifest(reference);
    this.#kept.delete(key);
    this.#bytes -= kept.bytes.byteLength;
    return kept;
  }

  blob(...asked: Parameters<Registry['blob']>): ReturnType<Registry['blob']> {
    return this.#registry.blob(...asked);
  }
}

function unlessGone(error: unknown): undefined {
  if (error instanceof ToolError && error.code === 'manifest-unknown') return;
  throw error;
}
