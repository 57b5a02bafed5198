import type { Finding } from '../../scan/finding.js';
import type { Assessment } from '../assessment.js';
import { type Change, changeSince, newFindings } from '../change.js';

/** A finding in few words. */
export interface BriefFinding {
  readonly ID: string;
  readonly Package?: string;
  readonly Version?: string;
  readonly Where: string;
}

/** What the JSON says of the baseline. */
export type ChangeRecord =
  | {
      readonly State: 'compared';
      readonly Name: string;
      /** `image`: scanned in the same run; `report`: a finished Trivy JSON. */
      readonly Source: 'image' | 'report';
      readonly Digest?: string;
      readonly CreatedAt?: string;
      readonly GateOn: 'all' | 'new';
      /** Platforms that it lacks: everything there counts as new. */
      readonly MissingPlatforms: readonly string[];
      readonly Counts: Change;
      /** At most 1,000 of each, worst first; `Counts` has how many there are. */
      readonly New: readonly BriefFinding[];
      readonly Fixed: readonly BriefFinding[];
    }
  /** Everything counts as new. */
  | { readonly State: 'unread'; readonly Name?: string; readonly Why: string };

const maxNamed = 1000;

/** What is new and fixed, for programs; `undefined` where nothing was to be compared. */
export function changeRecord({ decision }: Pick<Assessment, 'decision'>): ChangeRecord | undefined {
  const { policy, triage } = decision;
  const { baseline } = triage;
  if (baseline === undefined) return undefined;
  if (baseline.kind === 'unread') {
    const { name, why } = baseline;
    return { State: 'unread', ...(name === undefined ? {} : { Name: name }), Why: why };
  }
  const { name, source, digest, createdAt, missing, fixed } = baseline;
  return {
    State: 'compared',
    Name: name,
    Source: source,
    ...(digest === undefined ? {} : { Digest: digest }),
    ...(createdAt === undefined ? {} : { CreatedAt: createdAt }),
    GateOn: policy.gateOn.value,
    MissingPlatforms: missing,
    Counts: changeSince(baseline, triage),
    New: newFindings(triage).slice(0, maxNamed).map(brief),
    Fixed: fixed.slice(0, maxNamed).map(brief),
  };
}

/** Who and where, without any text that could hold a secret. */
export function brief(finding: Finding): BriefFinding {
  const Where = finding.path ?? finding.target;
  if (finding.kind !== 'vulnerability') return { ID: finding.id, Where };
  return { ID: finding.id, Package: finding.package.name, Version: finding.package.version, Where };
}
