import { posix } from 'node:path';
import type { Finding, Vulnerability } from '../../scan/finding.js';
import { type LockfilePackage, packageEcosystem, packageKey } from '../../scan/lockfile.js';
import type { Instruction } from '../dockerfile/dockerfile.js';
import { ignoredBy } from '../dockerfile/dockerignore.js';
import type { BuildChain } from '../dockerfile/stages.js';
import type { LayerMaker } from '../layer-lines.js';
import { type Location, repositoryPath } from '../location.js';
import { type LockfileBuild, lockfileStages } from './stages.js';
import { type Sought, traceStep } from './trace.js';

/** The instruction that brought a finding's layer, in the chain of stages that it is of. */
interface MadeIn {
  readonly chain: BuildChain;
  readonly instruction: Instruction;
}

/** Finds the line of the lockfile that a package of the image was installed from. */
type LockfilePlace = (finding: Vulnerability, made: MadeIn | undefined) => Location | undefined;

/** Lockfiles of one ecosystem; more are never read. */
const maxLockfiles = 50;
/** Steps of the build that are looked at for all findings together. */
const maxLooks = 100_000;
/** The same for one finding; dozens are usual. */
const maxOwnLooks = 500;

/** Where npm puts tools of the machine: no lockfile of a project leads there. */
const globalModules = /^\/?usr\/(?:local\/)?lib\/node_modules\//;

/**
 * Whether a line of some lockfile may be the place of one of these findings. Without one nobody need read them.
 * @param makerOf what brought a finding's layer, as `makersOf` gives it.
 */
export function needsLockfiles(
  findings: readonly Finding[],
  makerOf: (finding: Finding) => LayerMaker | undefined,
): boolean {
  return findings.some(
    (finding) => finding.kind === 'vulnerability' && isOfProject(finding) && makerOf(finding)?.kind === 'instruction',
  );
}

function isOfProject({ package: { class: kind }, path = '' }: Vulnerability): boolean {
  return kind === 'language' && !globalModules.test(path);
}

/**
 * Looks packages up by ecosystem, name and version, in the one lockfile that the build's instructions lead to: that of the folder that was copied, or the one
 * that was copied to where a command installed it. None where that is not certain.
 */
export function lockfilePlaces(packages: readonly LockfilePackage[], build: LockfileBuild | undefined): LockfilePlace {
  const context = build?.source.context;
  if (build === undefined || context === undefined || packages.length === 0) return () => undefined;
  const byKey = Map.groupBy(packages, packageKey);
  const inContext = (path: string): string => posix.relative(context, path);
  const isIgnored = ignoredBy(build.source.ignore ?? '');
  const ecosystems = new Map(
    [...Map.groupBy(packages, packageEcosystem)].map(([ecosystem, all]) => {
      const known = [...new Set(all.map(({ path }) => inContext(path)))].filter((path) => !path.startsWith('../'));
      return [ecosystem, { known, stageFor: lockfileStages(build, known, isIgnored) }] as const;
    }),
  );
  let left = maxLooks;
  const known = new Map<string, Location | undefined>();
  return (finding, made) => {
    if (!isOfProject(finding)) return undefined;
    const key = packageKey(finding.package);
    const candidates = byKey.get(key) ?? [];
    const ecosystem = ecosystems.get(packageEcosystem(finding.package));
    if (made === undefined || ecosystem === undefined || candidates.length === 0) return undefined;
    if (ecosystem.known.length > maxLockfiles) return undefined;
    const imagePath = posix.resolve('/', finding.path ?? finding.target);
    const question = `${made.chain.finalLine} ${made.instruction.line}\n${imagePath}\n${key}`;
    if (known.has(question)) return known.get(question);
    const naming = new Set(candidates.map(({ path }) => inContext(path)));
    const own = Math.min(left, maxOwnLooks);
    const budget = { left: own };
    const sought: Sought = { known: ecosystem.known, naming, isIgnored, budget };
    const step = made.chain.instructions.indexOf(made.instruction);
    const trace = traceStep(sought, ecosystem.stageFor(made.chain), step, imagePath);
    left -= own - Math.max(0, budget.left);
    const found = candidates.find(({ path }) => typeof trace !== 'string' && inContext(path) === trace.lockfile);
    const path = found && repositoryPath(found.path);
    const place = found === undefined || path === undefined ? undefined : { path, line: found.line };
    known.set(question, place);
    return place;
  };
}
