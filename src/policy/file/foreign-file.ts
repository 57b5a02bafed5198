import type { Problem } from '../../host/errors.js';
import { jsonForm } from '../../scan/json-form.js';

const exceptionLists = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
const exceptionsFix = 'Name it in the input `exceptions`, and a policy in the input `policy`.';

/** A plain file of exceptions, of which YAML makes a text or nothing at all: its first line that is no comment begins with an id. */
export function plainExceptions(text: string, file: string): Problem | undefined {
  const lines = text.replace(/^\ufeff/, '').split('\n', looked);
  const index = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return /^\s*(?:CVE|GHSA)-[\w-]+(?:\s|$)/.test(lines[index] ?? '')
    ? { where: `${file}:${index + 1}`, what: 'this is a file of exceptions, and no policy', fix: exceptionsFix }
    : undefined;
}

/** Lines that are looked at. */
const looked = 1000;

/** What a file is that was named as a policy by mistake, as one problem instead of one for each of its keys; `undefined` for what may be meant as a policy. */
export function foreignFile(value: unknown, file: string): Problem | undefined {
  const where = `${file}:1`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (exceptionLists.some((list) => Array.isArray(fields[list])))
    return { where, what: 'this is a file of exceptions, and no policy', fix: exceptionsFix };
  const isReport = fields.SchemaVersion !== undefined && fields.Results !== undefined;
  const form = isReport ? 'a report of Trivy' : jsonForm(fields);
  return form === undefined
    ? undefined
    : { where, what: `this is ${form}, and no policy`, fix: 'Name a file with e.g. `severity: { high: block }`.' };
}
