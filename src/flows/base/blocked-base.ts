import type { AdviceContext } from '../../advise/advice-context.js';
import { adviseBlocked, type BlockedImage, mayBeOfBase } from '../../advise/blocked-image.js';
import type { BlockedBase } from '../../base/advice.js';
import { type AdvisedUse, baseUses } from '../../base/base-use.js';
import type { GateConfig } from '../../config/gate-config.js';
import type { ImageNames } from '../../config/inputs/image-names.js';
import type { Rules } from '../../config/rules/rules.js';
import { untilStopped } from '../../host/both-or-none.js';
import { withTimeLimit } from '../../host/clock.js';
import { Cancelled, GateError, ToolError } from '../../host/errors.js';
import { ScanTeam } from '../../night/scan-team.js';
import { platformName } from '../../oci/descriptor.js';
import { familiarReference } from '../../oci/reference.js';
import { maxTextFile } from '../../repository/text-file.js';
import type { Exploitation } from '../../scan/exploitation/exploitation.js';
import type { ReadyScanner } from '../../scan/prepare.js';
import { type ConnectedPorts, withRegistry } from '../ports.js';
import { adviceParts } from './advise-bases.js';

/** A blocked image, with what its verdict was made with. */
export interface BlockedRun extends BlockedImage {
  readonly config: GateConfig;
  readonly rules: Rules;
  readonly names: ImageNames;
  readonly scanner: ReadyScanner;
  readonly exploitation: Exploitation | undefined;
}

/**
 * What another base image would change for a blocked image, within the time that the inputs give it; `undefined` where nothing that blocks came with a base that is known. The verdict stands
 * already, so what goes wrong is a clause. @throws Cancelled; a defect.
 */
export async function blockedBase(ports: ConnectedPorts, run: BlockedRun): Promise<BlockedBase | undefined> {
  const {
    config: { baseAdvice: time },
    triage,
    scanner,
  } = run;
  const use = baseOfBuild(run);
  if (time === 'off' || use === undefined || !mayBeOfBase(triage)) return undefined;
  if (!scanner.options.scanners.includes('vuln') || !(await mayBeNamed(run, use))) return undefined;
  const name = familiarReference(use.reference);
  return ports.log.group(`Other base images than ${name}`, () => {
    ports.log.info(`The image is blocked, so others for ${name} are judged (input base-advice).`);
    return withTimeLimit(time, late(time), (stop) => advised(withRegistry(untilStopped(ports, stop)), run, use));
  });
}

async function advised(ports: ConnectedPorts, run: BlockedRun, use: AdvisedUse): Promise<BlockedBase | undefined> {
  const { scanner: own, layout } = run;
  const [first, ...others] = layout.images.map(({ platform }) => platformName(platform));
  const platforms: AdviceContext['platforms'] = [first ?? 'linux/amd64', ...others];
  const scanner: ReadyScanner = { ...own, options: { ...own.options, scanners: ['vuln'] } };
  const context = { ...adviceParts(ports, run.rules, true), ...run, scanner, platforms };
  const team = new ScanTeam<'bases'>(ports.files, scanner);
  try {
    return await adviseBlocked(context, team, run, use);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return { use, why: error instanceof Error ? error.message : String(error) };
  } finally {
    await team.end();
  }
}

/** The FROM of the Dockerfile that was built, or that was named for the image: what others have built may name any base. */
function baseOfBuild({ config, rules, layout }: BlockedRun): AdvisedUse | undefined {
  const { scanTarget } = config;
  const { dockerfile } = rules;
  if (dockerfile === undefined || (scanTarget.kind !== 'build' && config.dockerfile?.named !== true)) return undefined;
  const { target, buildArgs } =
    scanTarget.kind === 'build' ? scanTarget.request : { target: undefined, buildArgs: undefined };
  const platform = platformName(layout.images[0].platform);
  const facts = {
    platform,
    ...(target === undefined ? {} : { target }),
    ...(buildArgs === undefined ? {} : { buildArgs }),
  };
  return baseUses(dockerfile.text, facts).find((use): use is AdvisedUse => use.kind === 'image' && use.isFinal);
}

/**
 * Whether a report may name other images of a FROM: it is advice to a person, and the author of a pull request of a fork must not choose whose images are advised. There only repositories count
 * that the Dockerfile of the base branch names, too.
 */
async function mayBeNamed({ config, rules }: BlockedRun, { reference }: AdvisedUse): Promise<boolean> {
  const { github, dockerfile: place } = config;
  if (github?.pullRequest === undefined || github.proposal?.isFork === false) return true;
  if (place === undefined || rules.files.governing === rules.files.built) return false;
  const file = await rules.files.governing.read(place.path, maxTextFile).catch(nothingFor);
  const named = file === undefined ? [] : baseUses(file.text);
  return named.some(
    (use) =>
      use.kind === 'image' &&
      use.reference.registry === reference.registry &&
      use.reference.repository === reference.repository,
  );
}

function nothingFor(error: unknown): undefined {
  if (error instanceof Cancelled || !(error instanceof GateError)) throw error;
}

function late(ms: number): ToolError {
  return new ToolError({
    code: 'base-advice-late',
    message: `there was no time left (${ms / 1000} s, input base-advice)`,
    fix: 'Give it more: base-advice: 3m.',
  });
}
