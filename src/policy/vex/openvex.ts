import * as z from 'zod';
import { parsePackageUrl } from '../../scan/package-url.js';
import {
  endOfException,
  openVexJustifications,
  ownTool,
  type VexProduct,
  type VexStatement,
  type VexThing,
  vexStatuses,
  weighed,
} from './vex-statement.js';

/** Statements of a document, and things that one of them names. */
export const maxStatements = 10_000;
/** Characters of a text in words that are kept. */
const maxWords = 2000;

const id = z.string().min(1).max(300);
const words = z.string().transform((text) => text.slice(0, maxWords));
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const thing = z.object({
  '@id': z.string().max(2000).optional(),
  identifiers: z.object({ purl: z.string().max(2000).optional() }).optional(),
  hashes: z.record(z.string(), z.string()).optional(),
});
const product = z.object({ ...thing.shape, subcomponents: z.array(thing).max(maxStatements).optional() });

const statement = z.object({
  vulnerability: z.object({ name: id, aliases: z.array(id).max(100).optional() }),
  status: z.enum(vexStatuses),
  timestamp: moment.optional(),
  last_updated: moment.optional(),
  products: z.array(product).max(maxStatements).optional(),
  justification: z.enum(openVexJustifications).optional(),
  impact_statement: words.optional(),
  status_notes: words.optional(),
  action_statement: words.optional(),
});

/** An OpenVEX document of version 0.2. Keys that we don't know are passed over; the words that decide must be those of its specification. */
export const openVexSchema = z.object({
  '@context': z.literal('https://openvex.dev/ns/v0.2.0'),
  '@id': z.string().min(1).max(2000),
  author: z.string().min(1).max(300),
  timestamp: moment,
  version: z.int().positive(),
  tooling: z.unknown().optional(),
  statements: z.array(statement).min(1).max(maxStatements),
});

type Words = z.output<typeof openVexSchema>;

/** The statements of a document; `lines` are those on which they begin. */
export function openVexStatements(
  { author, timestamp, tooling, statements }: Words,
  file: string,
  lines: readonly number[],
): readonly VexStatement[] {
  return statements.map((said, index) => {
    const { vulnerability, status, justification, products = [] } = said;
    const detail = said.impact_statement ?? said.status_notes;
    const action = said.action_statement;
    return {
      ids: [vulnerability.name, ...(vulnerability.aliases ?? [])],
      status,
      ...(justification === undefined ? {} : { justification }),
      ...(detail === undefined ? {} : { detail }),
      ...(action === undefined ? {} : { action }),
      at: said.last_updated ?? said.timestamp ?? timestamp,
      ...endOfException(said.status_notes, tooling === ownTool),
      ...weighed(products.map(productOf)),
      author,
      file,
      line: lines[index] ?? 1,
    };
  });
}

function productOf({ subcomponents = [], ...said }: z.output<typeof product>): VexProduct {
  const parts = subcomponents.map(thingOf);
  return { ...thingOf(said), ...(parts.length === 0 ? {} : { parts }) };
}

function thingOf({ '@id': name = '', identifiers, hashes = {} }: z.output<typeof thing>): VexThing {
  const written = new Set([
    ...(name.startsWith('pkg:') ? [name] : []),
    ...(identifiers?.purl === undefined ? [] : [identifiers.purl]),
  ]);
  const purls = [...written].map(parsePackageUrl);
  const read = purls.filter((purl) => purl !== undefined);
  const sha256 = Object.hasOwn(hashes, 'sha-256') ? [`${hashes['sha-256']}`.toLowerCase()] : [];
  const isUnclear = read.length < purls.length || (sha256.length === 0 && Object.keys(hashes).length > 0);
  return { purls: read, sha256, isUnclear };
}
