import { join, resolve } from 'node:path';
import { readPolicy } from '../../config/rules/branch-policy.js';
import { ConfigError } from '../../host/errors.js';
import { keepOutOfGit } from '../../night/night-folder.js';
import type { Level } from '../../posture/criteria.js';
import { judgePosture, type Posture } from '../../posture/posture.js';
import { postureMarkdown } from '../../report/posture/posture-markdown.js';
import type { GatePorts } from '../ports.js';
import { lookAtCluster, lookAtEvidence, lookAtFleet } from './look-at-files.js';
import { lookAtGithub } from './look-at-github.js';
import { lookAtHarbors, lookAtRegistries } from './look-at-registries.js';
import { postureFile, readPostureFile } from './posture-file.js';
import { type PostureJob, togetherSeen } from './posture-job.js';

/** Looks at all that is named, says how far it has come, and writes it into its folder. @throws ConfigError for what is wrong with what was asked; what the looks throw. */
export async function makePosture(ports: GatePorts, job: PostureJob): Promise<Posture> {
  const now = ports.clock.now();
  const folder = resolve(ports.workingDirectory, job.folder);
  const before = await postureBefore(ports, job, join(folder, postureFile));
  const { path } = job.rules.policy;
  const policy = await readPolicy(job.rules.files, job.rules.policy);
  const aim = job.level ?? policy.review.maturity;
  if (job.failOn === 'level' && aim === undefined) throw noAim(job);
  const looked = { now, maxAge: job.maxAge };
  const fleet = await lookAtFleet(ports, job, { policy, place: path }, looked);
  const seen = togetherSeen([
    fleet.look,
    await lookAtCluster(ports, job, policy, looked),
    await lookAtRegistries(ports, job.images, fleet.night),
    await lookAtHarbors(ports, job, looked),
    await lookAtGithub(ports, job, { now, policy: path }),
    await lookAtEvidence(ports, job),
  ]);
  const posture = judgePosture({
    ...seen,
    at: now,
    ...(aim === undefined ? {} : { target: aim as Level }),
    ...(before === undefined ? {} : { before }),
  });
  await writePosture(ports, folder, posture);
  return posture;
}

function noAim({ name }: PostureJob): ConfigError {
  const fix = `Name one by ${name('level')}, e.g. 4, or write \`policy: { maturity: 4 }\` into the policy.`;
  return new ConfigError([{ where: name('fail-on'), what: 'nothing says which level is aimed for', fix }], 'usage');
}

/** The one that is named, else the one that lies in the folder. @throws ConfigError `posture-absent`, `posture-invalid`. */
async function postureBefore(ports: GatePorts, { before }: PostureJob, usual: string): Promise<Posture | undefined> {
  if (before === undefined) return await readPostureFile(ports.files, usual, usual);
  const path = resolve(ports.workingDirectory, before);
  const isFolder = (await ports.files.stat(path))?.kind === 'directory';
  const found = await readPostureFile(ports.files, isFolder ? join(path, postureFile) : path, before);
  if (found !== undefined) return found;
  const what = isFolder ? `there is no ${postureFile} in it` : 'there is no such file';
  const fix = 'Name the posture.json of an earlier run or its folder, or leave it out.';
  throw new ConfigError([{ where: before, what, fix }], 'posture-absent');
}

/** It names what is open to whom: nobody is to commit it by accident. */
async function writePosture({ files, log }: GatePorts, folder: string, posture: Posture): Promise<void> {
  await files.makeDirectory(folder);
  await keepOutOfGit(files, folder);
  await files.write(join(folder, postureFile), `${JSON.stringify(posture, null, 2)}\n`);
  await files.write(join(folder, 'posture.md'), postureMarkdown(posture));
  log.info(`The posture is in ${folder}`);
}
