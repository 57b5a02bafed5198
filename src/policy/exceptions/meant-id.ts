import { isAdvisoryId, joinedIds, withoutEnd } from './ignore-entry.js';

/** Why no finding can have an id, and the id that was probably meant. */
interface MeantId {
  readonly why: string;
  readonly id?: string;
}

/** `CVE-` year `-` four digits or more (the syntax of CVE IDs since 2014). */
const cve = /^CVE-\d{4}-\d{4,}$/;
/** GitHub's ids. */
const ghsa = /^GHSA(?:-[a-z0-9]{4}){3}$/;

/** `undefined` for an id that a finding may have. Ids are compared as they are written, as in Trivy. */
export function meantId(id: string): MeantId | undefined {
  const [first = '', second] = joinedIds(id);
  if (second !== undefined) return { why: 'a line holds one id', id: meantId(first)?.id ?? first };
  const bare = withoutEnd(id, ',;:.');
  const right = spelled(bare);
  if (!/^(?:CVE|GHSA)(?:-|$)/.test(right)) return bare === id ? quotedId(id) : { why: partOfId(id, bare), id: bare };
  const form = right.startsWith('CVE') ? 'the form is CVE-2024-1234' : 'the form is GHSA-jf85-cpcp-j695';
  if (!cve.test(right) && !ghsa.test(right)) return { why: form };
  if (right === id) return undefined;
  if (right.toLowerCase() !== bare.toLowerCase()) return { why: form, id: right };
  return { why: bare === id ? 'upper and lower case count' : partOfId(id, bare), id: right };
}

/** An id of CVE or GitHub as its owner writes it: without what people put around it, and with plain hyphens. All others as they are. */
function spelled(id: string): string {
  const word = unquoted(id.replace(/^https?:.*\//i, '')).replace(/[‐‑‒–—−_]/g, '-');
  const [, kind = '', rest = ''] = /^(cve(?=[-:\d]|$)|ghsa(?=-|$))[-:]?(.*)$/is.exec(word) ?? [];
  const owner = kind.toUpperCase();
  if (owner === '') return id;
  return rest === '' ? owner : `${owner}-${owner === 'GHSA' ? rest.toLowerCase() : rest}`;
}

/** In quotes no id is one, whoever gave it. */
function quotedId(id: string): MeantId | undefined {
  const inner = unquoted(id);
  return inner !== id && isAdvisoryId(inner)
    ? { why: 'what stands around it is read as part of the id', id: inner }
    : undefined;
}

function unquoted(id: string): string {
  return withoutEnd(id.replace(/^["'`(<[{]+/, ''), '"\'`)>]}');
}

function partOfId(id: string, bare: string): string {
  return `\`${id.slice(bare.length)}\` is read as part of the id`;
}
