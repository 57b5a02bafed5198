import type { Finding } from '../scan/finding.js';
import type { ScanResult } from '../scan/scan-result.js';
import { entriesOf, type Fields, fieldsOf, objectsOf } from '../text/json.js';

/** What the advisory of a finding says beside what the gate judges by. All texts are foreign. */
export interface Advisory {
  readonly description: string;
  /** `CWE-79`, … */
  readonly weaknesses: readonly string[];
  /** Web addresses, unchecked. */
  readonly references: readonly string[];
}

export type AdvisoryOf = (finding: Finding) => Advisory;

/** Weaknesses and references that are taken; more say nothing new. */
const most = 5;

/** Looks the advisory of a finding up in Trivy's own reports, which hold the long texts. Nothing is copied before it is asked for. */
export function advisoriesOf({ platforms }: Pick<ScanResult, 'platforms'>): AdvisoryOf {
  const known = { vulnerability: new Map<unknown, Fields>(), misconfiguration: new Map<unknown, Fields>() };
  for (const { raw } of platforms)
    for (const result of objectsOf(fieldsOf(raw).Results)) {
      for (const found of objectsOf(result.Vulnerabilities)) keep(known.vulnerability, found.VulnerabilityID, found);
      for (const found of objectsOf(result.Misconfigurations)) keep(known.misconfiguration, found.ID, found);
    }
  return ({ kind, id }) => advisory((kind === 'secret' ? undefined : known[kind].get(id)) ?? {});
}

/** The first one of an id counts. */
function keep(known: Map<unknown, Fields>, id: unknown, found: Fields): void {
  if (!known.has(id)) known.set(id, found);
}

function advisory({ Description: description, CweIDs: cwes, References: references }: Fields): Advisory {
  return {
    description: typeof description === 'string' ? description : '',
    weaknesses: texts(cwes).filter((id) => /^CWE-\d{1,6}$/.test(id)),
    references: texts(references),
  };
}

function texts(value: unknown): string[] {
  return entriesOf(value)
    .slice(0, most)
    .filter((text) => typeof text === 'string');
}
