import type { Policy } from '../policy/policy.js';
import type { FindingRecord } from '../record/finding-record.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { Finding, Severity } from '../scan/finding.js';

/** A finding as it may be. */
export interface PossibleFinding {
  readonly finding: Finding;
  readonly isOfBase: boolean;
  readonly presence: 'new' | 'still-there';
}

/** A finding that no exception covers, in each way in which it may be. */
export interface OpenFinding {
  readonly id: string;
  readonly ways: readonly [PossibleFinding, ...PossibleFinding[]];
}

/** What is known of a finding; what is absent is not. */
interface KnownDetails {
  readonly findings: readonly Finding[];
  readonly origin?: FindingRecord['origin'];
  readonly presence?: FindingRecord['presence'];
}

/** Everything that a finding may be of which a claim has id and severity alone, as far as the policy tells it apart. */
export function possibleFindings(id: string, severity: Severity, policy: Policy): OpenFinding['ways'] {
  const others = id.startsWith('CVE-') ? [] : [misconfiguration(id, severity), secret(id, severity)];
  return waysOf({ findings: [...vulnerabilities(id, severity, []), ...others] }, policy);
}

/** The open findings of a record. Of a vulnerability it says whether there is a fix, and all of its ids. */
export function recordedFindings({ findings }: ImageRecord, policy: Policy): readonly OpenFinding[] {
  const open = findings.filter(({ exception }) => exception === undefined);
  return open.map((finding) => {
    const { id, origin, presence } = finding;
    const known = { ...(origin === undefined ? {} : { origin }), ...(presence === undefined ? {} : { presence }) };
    return { id, ways: waysOf({ findings: ofRecord(finding), ...known }, policy) };
  });
}

function ofRecord(finding: FindingRecord): readonly Finding[] {
  const { id, severity } = finding;
  switch (finding.kind) {
    case 'vulnerability': {
      const [fixed, unfixed] = vulnerabilities(id, severity, finding.aliases);
      if (finding.fix === undefined) return [fixed, unfixed];
      return finding.fix.kind === 'none' ? [unfixed] : [fixed];
    }
    case 'misconfiguration':
      return [misconfiguration(id, severity)];
    case 'secret':
      return [secret(id, severity)];
  }
}

function waysOf({ findings, origin, presence }: KnownDetails, policy: Policy): OpenFinding['ways'] {
  const origins = originsOf(origin, policy);
  const presences = presencesOf(presence, policy);
  const [first, ...more] = findings.flatMap((finding) =>
    origins.flatMap((isOfBase) => presences.map((one) => ({ finding, isOfBase, presence: one }))),
  );
  if (first === undefined) throw new Error('defect: a finding can be nothing');
  return [first, ...more];
}

function originsOf(origin: FindingRecord['origin'], { ignoreBase }: Policy): readonly boolean[] {
  if (!ignoreBase.value) return [false];
  return origin === undefined ? [false, true] : [origin === 'base'];
}

/** What was new in one night may be in the baseline of the next. */
function presencesOf(presence: FindingRecord['presence'], { gateOn }: Policy): readonly PossibleFinding['presence'][] {
  if (gateOn.value !== 'new') return ['new'];
  return presence === 'still-there' ? ['still-there'] : ['new', 'still-there'];
}

function vulnerabilities(id: string, severity: Severity, aliases: readonly string[]): readonly [Finding, Finding] {
  const unfixed = {
    ...common(id, severity),
    kind: 'vulnerability' as const,
    aliases,
    status: 'unknown' as const,
    package: { name: '', version: '', type: '', class: 'other' as const },
  };
  return [{ ...unfixed, fixedVersion: '1' }, unfixed];
}

function misconfiguration(id: string, severity: Severity): Finding {
  return { ...common(id, severity), kind: 'misconfiguration', aliases: [], message: '', resolution: '' };
}

function secret(id: string, severity: Severity): Finding {
  return { ...common(id, severity), kind: 'secret', category: '', match: '' };
}

function common(id: string, severity: Severity) {
  return { id, severity, title: '', target: '', platforms: ['unknown'] };
}
