import * as z from 'zod';
import { parsePackageUrl } from '../../scan/package-url.js';
import { maxStatements } from './openvex.js';
import { type VexProduct, type VexStatement, type VexStatus, type VexThing, weighed } from './vex-statement.js';

/** Components within each other. */
const maxNesting = 20;
/** Characters of a text in words that are kept. */
const maxWords = 2000;

const id = z.string().min(1).max(300);
const words = z.string().transform((text) => text.slice(0, maxWords));
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const named = z.object({ name: z.string().max(300).optional() });

/** CycloneDX's states, and what OpenVEX calls them. */
const statusOf = {
  not_affected: 'not_affected',
  false_positive: 'not_affected',
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
} as const satisfies Readonly<Record<string, VexStatus>>;
type State = keyof typeof statusOf;
const states = Object.keys(statusOf) as [State, ...State[]];

const justifications = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
] as const;

interface Component {
  readonly 'bom-ref'?: string | undefined;
  readonly purl?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}
const component: z.ZodType<Component> = z.lazy(() =>
  z.object({
    'bom-ref': z.string().max(2000).optional(),
    purl: z.string().max(2000).optional(),
    components: z.array(component).max(maxComponents).optional(),
  }),
);
/** Components of one list. */
const maxComponents = 100_000;

const vulnerability = z.object({
  id,
  references: z
    .array(z.object({ id: id.optional() }))
    .max(100)
    .optional(),
  analysis: z
    .object({
      state: z.enum(states).optional(),
      justification: z.enum(justifications).optional(),
      detail: words.optional(),
      firstIssued: moment.optional(),
      lastUpdated: moment.optional(),
    })
    .optional(),
  recommendation: words.optional(),
  workaround: words.optional(),
  affects: z
    .array(z.object({ ref: z.string().min(1).max(2000), versions: z.array(z.unknown()).optional() }))
    .max(maxStatements)
    .optional(),
});

/** A CycloneDX document with what is known of vulnerabilities, of version 1.4 and later. Keys that we don't know are passed over. */
export const cycloneDxVexSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.(?:[4-9]|\d\d)$/),
  serialNumber: z.string().max(100).optional(),
  version: z.int().positive().optional(),
  metadata: z
    .object({
      timestamp: moment.optional(),
      authors: z.array(named).max(100).optional(),
      supplier: named.optional(),
      manufacturer: named.optional(),
      component: component.optional(),
    })
    .optional(),
  components: z.array(component).max(maxComponents).optional(),
  vulnerabilities: z.array(vulnerability).min(1).max(maxStatements),
});

type Words = z.output<typeof cycloneDxVexSchema>;

/** The statements of a document; `lines` are those on which its vulnerabilities begin. What has no state is no statement. */
export function cycloneDxStatements(document: Words, file: string, lines: readonly number[]): readonly VexStatement[] {
  const author = authorOf(document);
  const thingFor = thingsOf(document);
  return document.vulnerabilities.flatMap((said, index): readonly VexStatement[] => {
    const { analysis = {}, references = [], affects = [] } = said;
    if (analysis.state === undefined) return [];
    const at = analysis.lastUpdated ?? analysis.firstIssued ?? document.metadata?.timestamp;
    const action = said.recommendation ?? said.workaround;
    // By its very state a false positive says why; in words it must be said all the same.
    const isExplained = analysis.state === 'false_positive' && (analysis.detail ?? '').trim() !== '';
    const justification = analysis.justification ?? (isExplained ? 'false_positive' : undefined);
    return [
      {
        ids: [said.id, ...references.flatMap((reference) => reference.id ?? [])],
        status: statusOf[analysis.state],
        ...(justification === undefined ? {} : { justification }),
        ...(analysis.detail === undefined ? {} : { detail: analysis.detail }),
        ...(action === undefined ? {} : { action }),
        ...(at === undefined ? {} : { at }),
        ...weighed(affects.map(({ ref, versions = [] }) => thingFor(ref, versions.length > 0))),
        author,
        file,
        line: lines[index] ?? 1,
      },
    ];
  });
}

function authorOf({ metadata = {} }: Words): string {
  const { authors = [], supplier, manufacturer } = metadata;
  return [...authors, supplier, manufacturer].find((one) => (one?.name ?? '') !== '')?.name ?? '';
}

/** What a reference of the document means: a component of it, within the product that the document is about. */
function thingsOf({ serialNumber, version = 1, metadata, components = [] }: Words) {
  const all = new Map<string, VexThing>();
  const add = (one: Component, depth: number): void => {
    const ref = one['bom-ref'];
    if (ref !== undefined) all.set(ref, all.has(ref) ? nothingSure : thingOf(one.purl));
    if (depth < maxNesting) for (const inner of one.components ?? []) add(inner, depth + 1);
  };
  const product = metadata?.component;
  if (product !== undefined) add(product, 0);
  for (const one of components) add(one, 0);
  const own = `urn:cdx:${serialNumber?.replace(/^urn:uuid:/, '')}/${version}#`;
  return (ref: string, isLimited: boolean): VexProduct => {
    const local = ref.startsWith(own) ? decoded(ref.slice(own.length)) : ref;
    const thing = all.get(local) ?? linked(ref);
    const limited = isLimited ? { ...thing, isUnclear: true } : thing;
    if (product === undefined || local === product['bom-ref']) return limited;
    return { ...thingOf(product.purl), parts: [limited] };
  };
}

const nothingSure: VexThing = { purls: [], sha256: [], isUnclear: true };

function thingOf(purl: string | undefined): VexThing {
  const read = purl === undefined ? undefined : parsePackageUrl(purl);
  return read === undefined ? nothingSure : { purls: [read], sha256: [], isUnclear: false };
}

/** A component of another document: which one that is of, nobody can check. */
function linked(ref: string): VexThing {
  const inner = decoded(ref.slice(ref.indexOf('#') + 1));
  return { ...thingOf(inner), isUnclear: true };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
