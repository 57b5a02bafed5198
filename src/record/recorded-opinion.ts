import { clairSeverities, type OpinionFinding, type PlatformOpinion, type ScannerOpinion } from '../scan/opinion.js';
import type { OperatingSystem } from '../scan/scan-result.js';
import type { FindingRecord } from './finding-record.js';
import type { ImageRecord } from './record-schema.js';

type Recorded = Pick<ImageRecord, 'opinion' | 'platforms' | 'findings' | 'judgedAt'>;

/** What another scanner has said of an image, as its record keeps it: Trivy's reports do not have it. `undefined` where nobody had asked. */
export function recordedOpinion({ opinion, platforms, findings, judgedAt }: Recorded): ScannerOpinion | undefined {
  if (opinion === undefined || opinion.unasked) return undefined;
  const { scanner, version, databaseUpdatedAt, missing } = opinion;
  const asked = {
    scanner,
    at: judgedAt,
    ...(version === undefined ? {} : { version }),
    ...(databaseUpdatedAt === undefined ? {} : { databaseUpdatedAt: { newest: databaseUpdatedAt } }),
  };
  const said = platforms
    .filter(({ platform }) => opinion.platforms.includes(platform))
    .map((one) => platformOpinion(one, findings, opinion.types));
  const [first, ...others] = said;
  if (missing === undefined && first !== undefined)
    return { ...asked, outcome: 'answered', platforms: [first, ...others] };
  const words = missing ?? 'Its record names no platform that it has answered for.';
  return { ...asked, outcome: 'failed', failure: { code: 'not-asked', side: 'clair', words }, platforms: said };
}

function platformOpinion(
  { platform, manifest, imageId, packages, system }: ImageRecord['platforms'][number],
  findings: readonly FindingRecord[],
  types: readonly string[],
): PlatformOpinion {
  const own = findings.filter((one) => one.platforms.includes(platform));
  const said = own.flatMap((one) => opinionFinding(one, platform, system) ?? []);
  return { platform, digest: manifest ?? imageId, packages, types, findings: said };
}

function opinionFinding(
  finding: FindingRecord,
  platform: string,
  system: Pick<OperatingSystem, 'family'> | undefined,
): OpinionFinding | undefined {
  if (finding.kind !== 'vulnerability' || finding.said === undefined) return undefined;
  const { id, aliases, severity, where, package: found, fix, said } = finding;
  const { alone: _, severity: level, ...word } = said;
  return {
    kind: 'vulnerability',
    id,
    aliases,
    severity,
    title: '',
    target: where,
    platforms: [platform],
    package: { ...found, class: found.type === system?.family ? 'os' : 'language' },
    ...fixOf(fix),
    said: { ...word, severity: clairSeverities.find((known) => known === level) ?? 'Unknown' },
  };
}

/** A record has the fix of the package, which clears all findings of it. */
function fixOf(
  fix: Extract<FindingRecord, { kind: 'vulnerability' }>['fix'],
): Pick<OpinionFinding, 'fixedVersion' | 'status'> {
  switch (fix?.kind) {
    case 'upgrade':
      return { fixedVersion: fix.to, status: 'fixed' };
    case 'unclear':
      return { fixedVersion: fix.says, status: 'fixed' };
    default:
      return { status: 'unknown' };
  }
}
