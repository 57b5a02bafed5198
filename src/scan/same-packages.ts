import { createHash } from 'node:crypto';
import { type Fields, fieldsOf, objectsOf } from '../text/json.js';

/** What Trivy is asked by an SBOM: images with the same packages ask the same, and differ in the digests of the layers alone. */
interface PackageQuestion {
  /** The same for all that ask the same. */
  readonly key: string;
  /** Digests of layers, in an order that is the same for all of them. */
  readonly layers: readonly string[];
}

const layerProperties: ReadonlySet<unknown> = new Set([
  'aquasecurity:trivy:LayerDiffID',
  'aquasecurity:trivy:LayerDigest',
]);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Everything of an SBOM is in its question but what is about the image as a whole, which Trivy repeats and compares with nothing: its component, the serial number and the time. References that are
 * UUIDs, and digests of layers, are numbered: which of them are the same is in the question, and what they are is not.
 */
export function packageQuestion({
  serialNumber: _,
  metadata,
  components,
  dependencies,
  ...rest
}: Fields): PackageQuestion {
  const { timestamp: __, component: image, ...about } = fieldsOf(metadata);
  const { 'bom-ref': root, type } = fieldsOf(image);
  const [layers, refs] = [new Numbered(), new Numbered()];
  const ref = (value: unknown) => (value === root ? 'image' : isRandom(value) ? refs.of(value) : value);
  const sorted = objectsOf(components)
    .map((one) => ({ one, words: JSON.stringify(withoutNames(one)) }))
    .toSorted((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  const packages = sorted.map(({ one, words }) => [
    words,
    ref(one['bom-ref']),
    layersOf(one).map((id) => layers.of(id)),
  ]);
  const edges = objectsOf(dependencies).map(({ ref: from, dependsOn, ...more }) => {
    const to = Array.isArray(dependsOn) ? dependsOn.map((one) => JSON.stringify(ref(one))).toSorted() : [dependsOn];
    return JSON.stringify([ref(from), to, more]);
  });
  const question = JSON.stringify([rest, about, type, packages, edges.toSorted()]);
  return { key: createHash('sha256').update(question).digest('hex'), layers: layers.all };
}

function isRandom(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}

/** A component without the names that are numbered. */
function withoutNames(component: Fields): Fields {
  const properties = component.properties;
  return {
    ...component,
    ...(isRandom(component['bom-ref']) ? { 'bom-ref': '' } : {}),
    ...(Array.isArray(properties) ? { properties: properties.map(withoutLayer) } : {}),
  };
}

function withoutLayer(property: unknown): unknown {
  const { name, value } = fieldsOf(property);
  return layerProperties.has(name) && typeof value === 'string' ? { ...fieldsOf(property), value: '' } : property;
}

function layersOf({ properties }: Fields): readonly string[] {
  return objectsOf(properties).flatMap(({ name, value }) =>
    layerProperties.has(name) && typeof value === 'string' ? value : [],
  );
}

/** Numbers names in the order in which they come. */
class Numbered {
  readonly #known = new Map<string, number>();

  of(name: string): number {
    const number = this.#known.get(name) ?? this.#known.size;
    this.#known.set(name, number);
    return number;
  }

  get all(): readonly string[] {
    return [...this.#known.keys()];
  }
}

/** Characters of reports that are kept. */
const maxKept = 32 * 1024 * 1024;

/** Reports on the SBOMs of one night, by one Trivy and one database: images with the same packages, as the versions of a service often are, have one between them. */
export class KnownReports {
  readonly #kept = new Map<string, { readonly text: string; readonly layers: readonly string[] }>();
  #size = 0;

  /** What Trivy reports on an SBOM; `ask` starts it. What is no report is not kept. @param distro is a part of the question. */
  async report<Failed extends { readonly why: string }>(
    sbom: Fields,
    distro: string | undefined,
    ask: () => Promise<{ readonly report: unknown } | Failed>,
  ): Promise<{ readonly report: unknown } | Failed> {
    const { key, layers } = packageQuestion(sbom);
    const question = `${key} ${distro ?? ''}`;
    const known = this.#kept.get(question);
    if (known !== undefined) return { report: JSON.parse(renamed(known.text, known.layers, layers)) };
    const answer = await ask();
    if ('report' in answer) this.#keep(question, JSON.stringify(answer.report), layers);
    return answer;
  }

  #keep(question: string, text: string, layers: readonly string[]): void {
    if (this.#kept.has(question)) return;
    this.#kept.set(question, { text, layers });
    this.#size += text.length;
    for (const [oldest, { text: gone }] of this.#kept) {
      if (this.#size <= maxKept) return;
      this.#kept.delete(oldest);
      this.#size -= gone.length;
    }
  }
}

/** The same report with the layers of another image: all at once, as an image may have the layer of another one at another place. */
function renamed(text: string, from: readonly string[], to: readonly string[]): string {
  const names = new Map(from.map((name, index) => [name, to[index] ?? name]));
  return text.replace(/sha256:[0-9a-f]{64}/g, (digest) => names.get(digest) ?? digest);
}
