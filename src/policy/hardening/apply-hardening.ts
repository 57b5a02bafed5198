import type { ScanResult } from '../../scan/scan-result.js';
import type { DockerfileSource } from '../../source/build-files.js';
import { type CheckName, checkNames, checkOf } from '../../source/hardening/checks.js';
import { hardeningFindings } from '../../source/hardening/hardening-findings.js';
import type { Baseline } from '../baseline.js';
import type { Concern, HardeningOutcome } from '../decision.js';
import type { Action, Policy } from '../policy.js';
import { askedChecks } from './hardening-rules.js';

/** What is known for these checks; absent where an image is not the one that is judged. */
export interface HardeningEvidence {
  /** `not-asked`: nobody has it where images of a registry are judged again; what the gate has said of it holds. */
  readonly dockerfile: DockerfileSource | 'not-asked' | undefined;
}

/** A scan with what these checks find, and what is to be said of them. */
interface Hardened {
  readonly scan: ScanResult;
  readonly concerns: readonly Concern[];
  readonly outcome?: HardeningOutcome;
}

/** The scan of an image together with the checks that a policy wants. */
export function withHardeningChecks(
  scan: ScanResult,
  policy: Policy,
  evidence: HardeningEvidence | undefined,
): Hardened {
  const asked = askedChecks(policy.hardening);
  if (evidence === undefined || asked.size === 0) return { scan, concerns: [] };
  const { dockerfile } = evidence;
  const file = dockerfile === 'not-asked' ? undefined : dockerfile;
  const { findings, looked } = hardeningFindings({ platforms: scan.platforms, dockerfile: file }, asked);
  const missing = checkNames.filter((check) => asked.has(check) && !looked.includes(check));
  return {
    scan: findings.length === 0 ? scan : { ...scan, findings: [...scan.findings, ...findings] },
    concerns: missingConcerns(missing, scan, policy, dockerfile === 'not-asked'),
    outcome: { looked },
  };
}

/** A baseline with what the same checks find in it: what only a Dockerfile shows is known of none. */
export function withBaselineChecks(baseline: Baseline, policy: Policy): Baseline {
  if (baseline.kind === 'unread' || baseline.images === undefined) return baseline;
  const { findings } = hardeningFindings({ platforms: baseline.images }, askedChecks(policy.hardening));
  return findings.length === 0 ? baseline : { ...baseline, findings: [...baseline.findings, ...findings] };
}

/** What could not be looked at. A report that lacks the config of its image may hide what a policy blocks; a Dockerfile is not there for every image. */
function missingConcerns(
  missing: readonly CheckName[],
  { scanner }: ScanResult,
  { hardening }: Policy,
  isLater: boolean,
): readonly Concern[] {
  const of = (reads: 'image' | 'dockerfile') => missing.filter((check) => checkOf(check).reads === reads);
  const concern = (checks: readonly CheckName[], most: Action, why: string): readonly Concern[] => {
    if (checks.length === 0) return [];
    const isStrict = checks.some((check) => hardening[check].value === 'block');
    const action = isStrict ? most : checks.some((check) => hardening[check].value === 'warn') ? 'warn' : 'log';
    return [
      { kind: 'hardening', platform: 'all', action, message: `${why}, so nobody has looked for ${checks.join(', ')}` },
    ];
  };
  const isReport = scanner.trust === 'report';
  return [
    ...(isReport ? concern(of('image'), 'block', 'the report does not say how the image is configured') : []),
    ...(isLater ? [] : concern(of('dockerfile'), 'warn', 'no Dockerfile of this repository was built in this run')),
  ];
}
