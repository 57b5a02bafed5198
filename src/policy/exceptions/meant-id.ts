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
  const bare = id.replace(/[,;:.]+$/, '');
  const written = bare.replace(/^(cve|ghsa)-/i, (prefix) => prefix.toUpperCase());
  const right = written.startsWith('GHSA-') ? `GHSA-${written.slice('GHSA-'.length).toLowerCase()}` : written;
  if (!/^(?:CVE|GHSA)-/.test(right))
    return bare === id ? undefined : { why: `${punctuation(id, bare)} is read as part of the id`, id: bare };
  const isPossible = cve.test(right) || ghsa.test(right);
  if (!isPossible)
    return { why: right.startsWith('CVE-') ? 'the form is CVE-2024-1234' : 'the form is GHSA-jf85-cpcp-j695' };
  if (right === id) return undefined;
  const why = bare === id ? 'upper and lower case count' : `${punctuation(id, bare)} is read as part of the id`;
  return { why, id: right };
}

function punctuation(id: string, bare: string): string {
  return `\`${id.slice(bare.length)}\``;
}
