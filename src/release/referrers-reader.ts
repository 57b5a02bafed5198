import type { Descriptor } from '../oci/descriptor.js';
import { formatReference, type Reference } from '../oci/reference.js';
import { readFallback } from '../oci/registry/fallback-index.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';

/** Reads what is attached to manifests of many repositories. A registry that surely has no API for referrers is asked for it once, not for each repository. */
export class ReferrersReader {
  readonly #registry: AttachingRegistry;
  readonly #withoutApi = new Set<string>();
  /** Registries that surely have none, and the first question to each: who comes meanwhile waits for its answer. */
  readonly #known = new Set<string>();
  readonly #first = new Map<string, Promise<unknown>>();

  constructor(registry: AttachingRegistry) {
    this.#registry = registry;
  }

  /** As `Referrers.list`. @throws ToolError; Cancelled. */
  async list(subject: Reference): Promise<readonly Descriptor[]> {
    const before = this.#first.get(subject.registry);
    if (before !== undefined) await before.catch(() => undefined);
    const listed = this.#byApi(subject);
    if (before === undefined) this.#first.set(subject.registry, listed);
    return (await listed) ?? (await readFallback(this.#registry, subject));
  }

  /** `undefined` where the list is under the tag. Another registry may stand behind a path of the same host: where nothing is under the tag, it is asked all the same. */
  async #byApi(subject: Reference): Promise<readonly Descriptor[] | undefined> {
    const place = formatReference({ registry: subject.registry, repository: subject.repository });
    if (this.#withoutApi.has(place)) return undefined;
    const tagged = this.#known.has(subject.registry) ? await readFallback(this.#registry, subject) : [];
    if (tagged.length > 0) return tagged;
    const listed = await this.#registry.referrers(subject);
    if (typeof listed !== 'string') return listed;
    this.#withoutApi.add(place);
    if (listed === 'no-api') this.#known.add(subject.registry);
    return undefined;
  }
}
