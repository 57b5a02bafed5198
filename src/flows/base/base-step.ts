import type { DockerfileAdvice } from '../../base/advice.js';
import { type BaseConfig, baseConfig } from '../../config/base-config.js';
import { readBaseFiles } from '../../publish/change/base-files.js';
import type { ChangePlace } from '../../publish/change/change-branch.js';
import { baseEnd, baseOutputs, keepBases, logOutcomes } from '../../publish/change/keep-bases.js';
import { baseSummary } from '../../report/base/base-outcome.js';
import { renderBaseTable } from '../../report/base/base-table.js';
import { defaultBranchTip } from '../../repository/pull-request.js';
import { runnerContext } from '../action.js';
import type { GatePorts } from '../ports.js';
import { runStep, type StepResult } from '../step.js';
import { adviseDockerfiles } from './advise-bases.js';

/** One step of base/action.yml. Gives the exit code. */
export async function runBase(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return runStep(ports, async () => proposeBetterBases(ports, baseConfig(raw, await runnerContext(ports))));
}

/** Judges the bases of the default branch's Dockerfiles, and keeps one pull request for each that has a better one. */
async function proposeBetterBases(ports: GatePorts, config: BaseConfig): Promise<StepResult> {
  const { github, token, dockerfiles, question } = config;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  const tip = await defaultBranchTip(api, github);
  const place: ChangePlace = { api, repository: github.repository, tip };
  const { files, failed } = await readBaseFiles(ports.openContents(github, token), tip.commit, dockerfiles);
  const { advices, judged } = await adviseDockerfiles(ports, question, files);
  show(ports, advices);
  const advised = files.flatMap((file, index) => {
    const advice = advices[index];
    return advice === undefined ? [] : [{ file, advice }];
  });
  const now = ports.clock.now();
  const { outcomes, failure } = await keepBases(ports, place, { ...config, judged: judged ?? { at: now } }, advised);
  const all = [...outcomes, ...failed];
  logOutcomes(ports.log, all);
  return {
    summary: baseSummary(all, advices, now),
    outputs: baseOutputs(all),
    finish: () => baseEnd(all, failure),
  };
}

function show({ clock, show: print, table }: GatePorts, advices: readonly DockerfileAdvice[]): void {
  for (const advice of advices) print(renderBaseTable(advice, clock.now(), table));
}
