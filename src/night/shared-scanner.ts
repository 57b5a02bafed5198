import type { Files } from '../host/ports.js';
import { type Digest, digestOf } from '../oci/digest.js';
import type { ImageLayout, PlatformImage } from '../oci/layout/image-layout.js';
import { type ReadyScanner, withLayerCache } from '../scan/prepare.js';
import { scanImage } from '../scan/scan.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { ScanPorts } from '../scan/trivy/trivy-run.js';

/** Images, and layers of theirs, that one layer cache is for: with it goes what Trivy has kept of them. An index may name 50,000 layers. */
const usualMost = { images: 32, layers: 2000 };

/**
 * Scans images on the same base one after the other, so that Trivy sees the layers that they share once. Its cache knows a layer by its DiffID, which was compared with the bytes of each image: each
 * has all of them, so that no registry learns here of a layer that it lacks. What else it keeps of a layer is what the first image says of it. So an image that says something else of one has a
 * scan of its own, and so has one in which secrets are looked for, of which Trivy finds none in what it takes for a base. The cache ends with a few images, and with the first scan that fails (design, promise 1).
 */
export class SharedScanner {
  readonly #files: Files;
  readonly #scanner: ReadyScanner;
  readonly #most: typeof usualMost;
  #shared: ReadyScanner | undefined;
  #said = new Map<Digest, string>();
  #count = 0;

  /** @param files whose temporary folders outlive an image. */
  constructor(files: Files, scanner: ReadyScanner, most = usualMost) {
    this.#files = files;
    this.#scanner = scanner;
    this.#most = most;
  }

  /** @throws what `scanImage` throws. */
  async scan(ports: ScanPorts, layout: ImageLayout): Promise<ScanResult> {
    const said = saidOfLayers(layout);
    const isSame = said !== undefined && [...said].every(([id, words]) => (this.#said.get(id) ?? words) === words);
    if (!isSame || this.#scanner.options.scanners.some((one) => one !== 'vuln'))
      return scanImage(ports, this.#scanner, layout);
    if (said.size > this.#most.layers) return scanImage(ports, this.#scanner, layout);
    if (this.#count >= this.#most.images || this.#said.size + said.size > this.#most.layers) await this.end();
    this.#shared ??= await withLayerCache(this.#files, this.#scanner);
    for (const [id, words] of said) this.#said.set(id, words);
    this.#count += 1;
    try {
      return await scanImage(ports, this.#shared, layout);
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Nothing is kept of any layer. */
  async end(): Promise<void> {
    const folder = this.#shared?.cache;
    this.#shared = undefined;
    this.#said = new Map();
    this.#count = 0;
    if (folder !== undefined) await this.#files.remove(folder);
  }
}

/** What an image says of its layers that Trivy keeps, as digests by their DiffIDs; `undefined` where it says two things of one. */
function saidOfLayers({ images }: ImageLayout): ReadonlyMap<Digest, string> | undefined {
  const said = new Map<Digest, string>();
  for (const [id, words] of images.flatMap(wordsOf)) {
    if ((said.get(id) ?? words) !== words) return undefined;
    said.set(id, words);
  }
  return said;
}

function wordsOf({ layers, diffIds, history }: PlatformImage): readonly (readonly [Digest, string])[] {
  const made = history.filter(({ emptyLayer }) => !emptyLayer);
  return diffIds.map((id, index) => [
    id,
    // A config has up to 8 MiB of such words.
    digestOf(JSON.stringify([layers[index], made[index]?.createdBy, made.length === diffIds.length])),
  ]);
}
