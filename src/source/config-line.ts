import type { Misconfiguration, Secret } from '../scan/finding.js';
import type { Instruction } from './dockerfile/dockerfile.js';

/** Characters of what Trivy shows that are looked at; foreign. */
const maxShown = 8192;

/** A name with a value that is starred out, as Trivy shows secrets and we publish ENV and ARG: `UPLOAD_KEY=********`. */
const starred = /\b([A-Za-z_]\w*)=["']?[^\s"'=*]*\*{3,}/g;

/** Instructions that write names and values into the config of an image. */
const namers: ReadonlySet<string> = new Set(['ENV', 'ARG', 'LABEL']);

/**
 * The instruction of the Dockerfile that wrote what was found in the image's config, by its first line: Trivy's own lines are of the config, or of a Dockerfile
 * that it makes of the history. `undefined` where none is certain, as for what a base image wrote.
 */
export function configLine(
  finding: Misconfiguration | Secret,
  instructions: readonly Instruction[],
): number | undefined {
  const shown = (finding.kind === 'secret' ? finding.match : finding.cause) ?? '';
  // Half a line would be another one.
  if (shown.length > maxShown) return undefined;
  const wanted = finding.kind === 'secret' ? withName(shown) : writtenAs(shown);
  return wanted && instructions.findLast(wanted)?.line;
}

type Wanted = ((instruction: Instruction) => boolean) | undefined;

/** By the name of the secret's value; an entry of the history shows the names beside it, too. */
function withName(match: string): Wanted {
  const history = match
    .split('\n')
    .map(writtenInHistory)
    .find((text) => text !== undefined);
  if (history !== undefined) return writtenAs(history);
  const names = [...match.matchAll(starred)].flatMap(([, name]) => name ?? []);
  return names.length > 0 ? namedBy(names) : undefined;
}

/** The instruction in a line of the config that shows an entry of the history. In one go: texts are foreign. */
function writtenInHistory(line: string): string | undefined {
  const [, ...entries] = line.split('"created_by": "');
  const entry = entries.join('"created_by": "');
  const mark = entry.lastIndexOf('#(nop) ');
  const written = (mark < 0 ? entry : entry.slice(mark + '#(nop) '.length)).trimStart();
  return /^(?:ENV|ARG|LABEL) /.test(written) ? written : undefined;
}

function namedBy(names: readonly string[]): (instruction: Instruction) => boolean {
  const patterns = names.map((name) => new RegExp(`(?:^|\\s)${name}(?:=|\\s|$)`));
  return ({ keyword, text }) => namers.has(keyword) && patterns.every((pattern) => pattern.test(text));
}

/** The instruction as Trivy writes it: quotes and spaces may differ, and published reports mask values. */
function writtenAs(cause: string): Wanted {
  const [, keyword = '', rest = ''] = /^\s*([A-Za-z]+)\s+([\s\S]*)$/.exec(cause) ?? [];
  const upper = keyword.toUpperCase();
  const names = [...rest.matchAll(/\b([A-Za-z_]\w*)=/g)].flatMap(([, name]) => name ?? []);
  if (upper === '') return undefined;
  if (namers.has(upper) && names.length > 0) return namedBy(names);
  const wanted = plain(rest);
  return ({ keyword: own, text }) => own === upper && plain(text) === wanted;
}

function plain(text: string): string {
  return text.replace(/[\\`][ \t\r]*\n/g, '').replace(/[\s"'[\],]+/g, '');
}
