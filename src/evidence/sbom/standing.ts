import { maxReasons, type SbomStanding } from '../../record/sbom-record.js';
import type { PlatformScan } from '../../scan/scan-result.js';
import { plainLine } from '../../text/plain-line.js';
import { type Compared, comparedParts, missingIn } from './matching-key.js';

/**
 * What Trivy must know of an image's distribution where its SBOM does not say it: the release whose advisories it has taken because of the package
 * repositories of Alpine, and Ubuntu's extended maintenance. `undefined`: the SBOM says it all.
 */
export function distroOf({ os, raw, repository }: PlatformScan): string | undefined {
  if (os?.family === 'alpine' && repository !== undefined && repository !== minor(os.name))
    return `alpine/${repository}`;
  const { extended } = Object(Object(Object(raw).Metadata).OS);
  return os?.family === 'ubuntu' && extended === true ? `ubuntu/${os.name.replace(/-ESM$/, '')}-ESM` : undefined;
}

/** What kept an SBOM from being matched, in place of Trivy's report on it. */
interface NotMatched {
  readonly why: string;
}

/**
 * Whether an SBOM may stand in for the image when advisories are matched again: nothing is lost by which a package is looked up, the same database gives the same
 * findings, and the image is of no kind that loses something which shows only with tomorrow's advisories. What is not shown is not so.
 * @param matched Trivy's report on the SBOM, with `--distro` where `distroOf` gives one.
 */
export function sbomStanding(scan: PlatformScan, matched: { readonly report: unknown } | NotMatched): SbomStanding {
  const distro = distroOf(scan);
  const compare = (report: unknown) => comparedParts(report, distro !== undefined);
  const reasons = [
    ...kindsThatLose(scan),
    ...('why' in matched ? [matched.why] : differences(compare(scan.raw), compare(matched.report))),
  ];
  if (reasons.length === 0) return distro === undefined ? { kind: 'equal' } : { kind: 'equal-with-distro', distro };
  return { kind: 'needs-layers', reasons: reasons.slice(0, maxReasons).map((reason) => plainLine(reason, 500)) };
}

/** Families of which Trivy drops packages when it reads an SBOM, as they have no purl that it knows. */
const withoutPurls: ReadonlySet<string> = new Set(['bottlerocket', 'coreos', 'rhcos', 'activestate']);

function kindsThatLose(scan: PlatformScan): readonly string[] {
  const { os, raw, packages, systemFault, unread = [] } = scan;
  const { Supplier: supplier } = Object(Object(Object(raw).Metadata).OS);
  const archives = unidentified(scan);
  return [
    ...(packages === 0 ? ['No packages are known, so there is nothing to match.'] : []),
    ...(os !== undefined && withoutPurls.has(os.family)
      ? [`Trivy reads no packages of ${os.family} from an SBOM.`]
      : []),
    ...(typeof supplier === 'string' && supplier !== ''
      ? [`An SBOM does not say that ${supplier} has rebuilt the packages.`]
      : []),
    ...(systemFault === undefined ? [] : [`The packages of the system could not be compared (${systemFault}).`]),
    ...unread.map((what) => `Not listed: ${what}.`),
    ...(archives.length === 0
      ? []
      : [`Nobody knows what ${archives.length} Java archives are, and in an SBOM nobody looks again: ${archives[0]}`]),
  ];
}

/** Java archives of the layers of which Trivy has listed no package. */
function unidentified({ raw, javaArchives = [] }: PlatformScan): readonly string[] {
  if (javaArchives.length === 0) return [];
  const results: unknown = Object(raw).Results;
  const known = new Set<unknown>();
  for (const { Type: type, Packages: packages } of Array.isArray(results) ? results.map(Object) : [])
    if (type === 'jar' && Array.isArray(packages)) for (const one of packages) known.add(Object(one).FilePath);
  return javaArchives.filter((path) => !known.has(path));
}

function differences(before: Compared, after: Compared): readonly string[] {
  return (['packages', 'findings'] as const).flatMap((part) => [
    ...difference(
      missingIn(before[part], after[part]),
      `${part} of the image are not in what Trivy reads from the SBOM`,
    ),
    ...difference(missingIn(after[part], before[part]), `${part} from the SBOM are not those of the image`),
  ]);
}

function difference({ count, first }: ReturnType<typeof missingIn>, what: string): readonly string[] {
  return first === undefined ? [] : [`${count} ${what}, e.g. ${first}`];
}

function minor(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}
