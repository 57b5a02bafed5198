import { join, resolve } from 'node:path';
import type { PostureCommand } from '../../cli/command/posture.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import { ConfigError } from '../../host/errors.js';
import { mayPublish } from '../../ledger/publication.js';
import { keepOutOfGit } from '../../night/night-folder.js';
import type { Level } from '../../posture/criteria.js';
import { judgePosture, type Posture, postureCode } from '../../posture/posture.js';
import { postureMarkdown } from '../../report/posture/posture-markdown.js';
import { renderPosture } from '../../report/posture/posture-table.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, pathOrDefault } from '../../repository/rule-paths.js';
import { logVisibility } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { togetherSeen } from './look.js';
import { lookAtCluster, lookAtEvidence, lookAtFleet } from './look-at-files.js';
import { lookAtGithub } from './look-at-github.js';
import { lookAtHarbors } from './look-at-harbor.js';
import { lookAtRegistries } from './look-at-registries.js';
import { postureFile, readPostureFile } from './posture-file.js';

/** `image-gate posture`: looks at all that is named, and says how far it has come. Gives the exit code. */
export async function postureCommand(ports: CliPorts, command: PostureCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, clock } = ports;
  const now = clock.now();
  const folder = resolve(workingDirectory, command.folder);
  const before = await postureBefore(ports, command, join(folder, postureFile));
  const path = pathOrDefault(command.policy, defaultPolicyPath);
  const policy = await readPolicy(localRules(machineFiles(files, workingDirectory)), path);
  const aim = command.level ?? policy.review.maturity;
  if (command.failOn === 'level' && aim === undefined) throw noAim();
  const looked = { now, maxAge: command.maxAge };
  const fleet = await lookAtFleet(ports, command, { policy, place: path.path }, looked);
  const seen = togetherSeen([
    fleet.look,
    await lookAtCluster(ports, command, policy, looked),
    await lookAtRegistries(ports, command.images, fleet.night),
    await lookAtHarbors(ports, command.harbors, looked),
    await lookAtGithub(ports, command, { now, policy: path.path }),
    await lookAtEvidence(ports, command.evidence),
  ]);
  const posture = judgePosture({
    ...seen,
    at: now,
    ...(aim === undefined ? {} : { target: aim as Level }),
    ...(before === undefined ? {} : { before }),
  });
  await writePosture(ports, folder, posture);
  await show(ports, command, posture);
  return postureCode(posture, command.failOn);
}

function noAim(): ConfigError {
  const fix = 'Add --level 4, or write `policy: { maturity: 4 }` into the policy.';
  return new ConfigError([{ where: '--fail-on', what: 'nothing says which level is aimed for', fix }], 'usage');
}

/** The one that is named, else the one that lies in the folder. @throws ConfigError `posture-absent`, `posture-invalid`. */
async function postureBefore(ports: CliPorts, { before }: PostureCommand, usual: string): Promise<Posture | undefined> {
  if (before === undefined) return await readPostureFile(ports.files, usual, usual);
  const found = await readPostureFile(ports.files, resolve(ports.workingDirectory, before), before);
  if (found !== undefined) return found;
  const fix = 'Name the posture.json of an earlier run, or leave it out.';
  throw new ConfigError([{ where: before, what: 'there is no such file', fix }], 'posture-absent');
}

/** It names what is open to whom: nobody is to commit it by accident. */
async function writePosture({ files, log }: CliPorts, folder: string, posture: Posture): Promise<void> {
  await files.makeDirectory(folder);
  await keepOutOfGit(files, folder);
  await files.write(join(folder, postureFile), `${JSON.stringify(posture, null, 2)}\n`);
  await files.write(join(folder, 'posture.md'), postureMarkdown(posture));
  log.info(`The posture is in ${folder}`);
}

async function show(ports: CliPorts, { format }: PostureCommand, posture: Posture): Promise<void> {
  const log = await logVisibility(ports, ports.environment.GITHUB_TOKEN ?? '', undefined);
  const isPublic = !mayPublish('unknown', log, false);
  switch (isPublic ? 'table' : format) {
    case 'table':
      return ports.show(renderPosture(posture, { ...ports.table, isPublic }));
    case 'markdown':
      return ports.print([postureMarkdown(posture)]);
    case 'json':
      return ports.print([`${JSON.stringify(posture, null, 2)}\n`]);
  }
}
