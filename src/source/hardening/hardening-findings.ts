import { type AdvisoryUrl, ownPage } from '../../scan/advisory-url.js';
import type { Misconfiguration } from '../../scan/finding.js';
import { mergeFindings } from '../../scan/merge.js';
import type { PlatformScan } from '../../scan/scan-result.js';
import type { DockerfileSource } from '../build-files.js';
import { parseDockerfile } from '../dockerfile/dockerfile.js';
import { buildChain } from '../dockerfile/stages.js';
import { globalVariables } from '../dockerfile/variables.js';
import { repositoryPath } from '../location.js';
import { type CheckName, checkId, checkNames, checkOf } from './checks.js';
import { dockerfileChecks, type LineFinding } from './dockerfile-checks.js';
import { imageChecks } from './image-checks.js';

/** What is known of an image beside its layers. */
export interface HardeningFacts {
  readonly platforms: readonly Pick<PlatformScan, 'platform' | 'container' | 'layerHistory' | 'tokens'>[];
  /** That of this image, as it was built in this run or fits its history. */
  readonly dockerfile?: DockerfileSource | undefined;
}

/** What some checks have found. */
interface Hardening {
  readonly findings: readonly Misconfiguration[];
  /** Those that could look at all platforms. */
  readonly looked: readonly CheckName[];
}

/**
 * Carries out checks of how an image is made. Those that read a Dockerfile look at one alone that this very run has built; another one serves only to show lines.
 * Findings are those of all platforms, as of a scan: what is the same on several is one.
 */
export function hardeningFindings({ platforms, dockerfile }: HardeningFacts, asked: ReadonlySet<CheckName>): Hardening {
  if (asked.size === 0) return { findings: [], looked: [] };
  const built = dockerfile?.built === true ? dockerfile : undefined;
  const all = platforms.map((one) => {
    const inImage = one.container && imageChecks({ ...one, container: one.container });
    const inFile = built && dockerfileChecks(built, one.platform);
    const lineOf = linesOf(dockerfile, one.platform);
    const known = [
      ...(inImage ?? []).map(({ isWritten, ...found }) => ({ ...found, line: lineOf(isWritten) })),
      ...(inFile ?? []),
    ];
    const findings = known
      .filter(({ check }) => asked.has(check))
      .map((found) => findingOf(found, one.platform, dockerfile));
    return { findings, image: inImage !== undefined, dockerfile: inFile !== undefined };
  });
  return {
    findings: mergeFindings(all.map(({ findings }) => findings)) as readonly Misconfiguration[],
    looked: checkNames.filter((name) => asked.has(name) && all.every((one) => one[checkOf(name).reads])),
  };
}

/** The last instruction of the stages of an image that has written something, by its line. */
function linesOf(dockerfile: DockerfileSource | undefined, platform: string) {
  const parsed = dockerfile && parseDockerfile(dockerfile.text);
  if (dockerfile === undefined || parsed === undefined) return () => undefined;
  const globals = globalVariables(parsed.globals, dockerfile.buildArgs ?? [], platform);
  const instructions = buildChain(parsed, globals, dockerfile.target)?.instructions ?? [];
  return (isWritten: Parameters<typeof instructions.findLast>[0]) => instructions.findLast(isWritten)?.line;
}

function findingOf(
  { check, subject, message, line }: Omit<LineFinding, 'line'> & { readonly line: number | undefined },
  platform: string,
  dockerfile: DockerfileSource | undefined,
): Misconfiguration {
  const { severity, title, fix } = checkOf(check);
  const path = dockerfile && repositoryPath(dockerfile.path);
  return {
    kind: 'misconfiguration',
    id: checkId(check),
    severity,
    title,
    url: pageOf(check),
    target: subject,
    platforms: [platform],
    aliases: [],
    message,
    resolution: fix,
    ...(path === undefined || line === undefined ? {} : { written: { path, line } }),
  };
}

function pageOf(check: CheckName): AdvisoryUrl {
  return ownPage('hardening', check);
}
