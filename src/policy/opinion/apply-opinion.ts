import { usualPlatform } from '../../oci/descriptor.js';
import { type Finding, isAlone } from '../../scan/finding.js';
import type { ScannerOpinion, SecondScanner } from '../../scan/opinion.js';
import type { ScanResult } from '../../scan/scan-result.js';
import type { Setting } from '../setting.js';
import type { OpinionWeight } from './opinion-weight.js';

/** What two scanners agree on: vulnerabilities on the platforms of which both have spoken. */
interface Agreement {
  readonly both: number;
  readonly trivy: number;
  readonly clair: number;
  /** What Trivy alone reports in packages of a kind of which the other one saw none: it may not look for that kind. */
  readonly beyond: number;
}

/** What became of a second opinion. */
export interface OpinionState {
  readonly scanner: SecondScanner;
  readonly weight: OpinionWeight;
  readonly agreement: Agreement;
  /** Platforms that it has answered for. */
  readonly platforms: readonly string[];
  /** Trivy's words for the kinds of packages that it saw there, by the alphabet. */
  readonly types: readonly string[];
  /** Why it has not answered for all; absent where it has. One line, without full stop. */
  readonly why?: string;
  /** Nobody has asked it. */
  readonly isUnasked?: true;
  readonly version?: string;
  /** RFC 3339: of the newest advisories that it has, where it says so. */
  readonly databaseUpdatedAt?: string;
}

interface OpinionConcern {
  readonly kind: 'opinion';
  readonly platform: string;
  readonly action: 'warn' | 'block';
  readonly message: string;
}

/** Whether a finding counts in no verdict: another scanner alone reports it, and the policy does not require that one's opinion. */
export function isAdvisory(finding: Finding, weight: Pick<Setting<OpinionWeight>, 'value'>): boolean {
  return isAlone(finding) && weight.value !== 'required';
}

/** What became of it; `undefined` where nobody asked and the policy does not ask either. */
export function opinionState(
  { platforms, findings, opinion, scanner }: Pick<ScanResult, 'platforms' | 'findings' | 'opinion' | 'scanner'>,
  { value: weight }: Setting<OpinionWeight>,
): OpinionState | undefined {
  const all = platforms.map(({ platform }) => platform);
  if (opinion === undefined) {
    // What it has judged itself needs no second word of it.
    if (weight === 'none' || scanner.name === 'Clair') return undefined;
    return {
      scanner: 'clair',
      weight,
      agreement: noAgreement,
      platforms: [],
      types: [],
      isUnasked: true,
      why: notAsked,
    };
  }
  const given = new Set(opinion.platforms.map(({ platform }) => usualPlatform(platform)));
  const missing = all.find((platform) => !given.has(usualPlatform(platform)));
  const why = failureOf(opinion) ?? (missing === undefined ? undefined : `it says nothing of ${missing}`);
  const newest = Object.values(opinion.databaseUpdatedAt ?? {})
    .toSorted()
    .at(-1);
  return {
    scanner: opinion.scanner,
    weight,
    agreement: agreementOf(findings, opinion),
    types: [...new Set(opinion.platforms.flatMap((one) => one.types))].toSorted(),
    platforms: all.filter((platform) => given.has(usualPlatform(platform))),
    ...(why === undefined ? {} : { why }),
    ...(opinion.version === undefined ? {} : { version: opinion.version }),
    ...(newest === undefined ? {} : { databaseUpdatedAt: newest }),
  };
}

const notAsked = 'nobody has asked it: name a server in clair-url, or its reports in clair-report';

function failureOf(opinion: ScannerOpinion): string | undefined {
  if (opinion.outcome === 'answered') return undefined;
  const { platform, words } = opinion.failure;
  const said = words.replace(/\.$/, '');
  return platform === undefined ? said : `${platform}: ${said}`;
}

const noAgreement: Agreement = { both: 0, trivy: 0, clair: 0, beyond: 0 };

function agreementOf(findings: readonly Finding[], { platforms }: ScannerOpinion): Agreement {
  const seen = new Map(platforms.map(({ platform, types }) => [usualPlatform(platform), new Set(types)]));
  const counts = { ...noAgreement };
  for (const finding of findings) {
    if (finding.kind !== 'vulnerability') continue;
    const { said, package: found } = finding;
    const types = finding.platforms.flatMap((platform) => seen.get(usualPlatform(platform)) ?? []);
    if (types.length === 0) continue;
    const isSeen = types.some((all) => all.has(found.type));
    counts[said === undefined ? (isSeen ? 'trivy' : 'beyond') : said.isAlone ? 'clair' : 'both'] += 1;
  }
  return counts;
}

/** An opinion that is not there: where it is required, there is no verdict without it. */
export function opinionConcerns(state: OpinionState | undefined): readonly OpinionConcern[] {
  if (state?.why === undefined) return [];
  const { weight, why } = state;
  const effect =
    weight === 'required'
      ? 'The policy requires its opinion (second-opinion), so nothing passes without it'
      : 'So what it alone would report is not known; the verdict is by Trivy';
  const action = weight === 'required' ? 'block' : 'warn';
  return [{ kind: 'opinion', platform: 'all', action, message: `Clair has no opinion that counts: ${why}. ${effect}` }];
}
