import type { Digest } from '../../oci/digest.js';
import { parsedJson } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import { askApi, type ClairAnswer, type ClairPorts, type ClairService, saidIn } from './exchange.js';
import { type ClairFault, fault, isFault } from './fault.js';
import { type ParsedDocument, parseClairJson } from './json-documents.js';
import { updateOperationsSchema } from './report-schema.js';

/** What Clair says of an image that it has read. @throws Cancelled. */
export async function clairReport(
  ports: ClairPorts,
  service: ClairService,
  digest: Digest,
  until: number,
): Promise<ParsedDocument | ClairFault> {
  const path = `matcher/api/v1/vulnerability_report/${digest}`;
  const answer = await askApi(ports, service, { method: 'GET', path, until });
  return isFault(answer) ? answer : reportIn(answer);
}

/** The report of an answer. Its content type is not looked at: Clair gives that of another document. */
function reportIn({ status, text }: ClairAnswer): ParsedDocument | ClairFault {
  // Not in its OpenAPI: before the first update of its advisories it has nothing to compare with.
  if (status === 202) return fault('not-ready');
  if (status === 404) return fault('not-indexed', saidIn(text));
  // 201 by its OpenAPI, 200 by its code.
  if (status !== 200 && status !== 201) return fault('unexpected-status', `${status} when it was asked for the report`);
  return parseClairJson(text);
}

/** RFC 3339: when advisories of each source were last loaded, however old they were; `undefined` where it does not say: that part of its API is an internal one. @throws Cancelled. */
export async function newestUpdates(
  ports: ClairPorts,
  service: ClairService,
  until: number,
): Promise<Readonly<Record<string, string>> | undefined> {
  const path = 'matcher/api/v1/internal/update_operation?latest=true';
  const answer = await askApi(ports, service, { method: 'GET', path, until });
  return isFault(answer) || answer.status !== 200 ? undefined : readUpdates(answer.text);
}

/** The same of the answer's text, in the order of the names. */
export function readUpdates(text: string): Readonly<Record<string, string>> | undefined {
  const read = updateOperationsSchema.safeParse(parsedJson(text));
  if (!read.success) return undefined;
  const newest = Object.entries(read.data).flatMap(([updater, all]) => {
    const times = all.map(({ date }) => Date.parse(date)).filter((time) => time > 0);
    return times.length === 0 ? [] : [[plainLine(updater, 200), new Date(Math.max(...times)).toISOString()] as const];
  });
  return newest.length === 0 ? undefined : Object.fromEntries(newest);
}
