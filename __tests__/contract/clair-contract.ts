/**
 * Clair's published contracts (its JSON Schemas and OpenAPI), which are on the machines of the project's authors only. A fake that answers otherwise, and a question of ours that Clair would
 * refuse, fails a test there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = fileURLToPath(new URL('../../../shared/contracts-of-others/clair', import.meta.url));
const isThere = existsSync(folder);
if (!isThere) process.stderr.write(`SKIPPED: Clair's own contracts, as ${folder} is not there.\n`);

type Document = Readonly<Record<string, unknown>>;
const read = (name: string): Document => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
if (isThere) for (const name of readdirSync(folder)) if (name.endsWith('.schema.json')) ajv.addSchema(read(name));

/** What in a document is not as its schema has it: `manifest`, `index_report`, `vulnerability_report`, `error`, …; nothing where the contracts are not there. */
export function contractBreaks(schema: string, document: unknown): readonly string[] {
  if (!isThere) return [];
  const validate = ajv.getSchema(`https://clairproject.org/api/http/v1/${schema}.schema.json`);
  if (validate === undefined) throw new Error(`Clair has no schema ${schema}`);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Whether its OpenAPI has this operation with this status; everything where it is not there. `default` is the status of any error. */
export function isDescribed(method: string, path: string, status: number): boolean {
  if (!isThere) return true;
  const { paths } = read('openapi.json') as { paths: Readonly<Record<string, Readonly<Record<string, Document>>>> };
  const described = Object.entries(paths).find(([one]) =>
    new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  const responses = described?.[1][method.toLowerCase()]?.responses as Document | undefined;
  return responses !== undefined && (String(status) in responses || (status >= 400 && 'default' in responses));
}
