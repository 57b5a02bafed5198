import { readReportFile } from '../config/image-report.js';
import { namesOfReport, placedNames } from '../config/inputs/image-names.js';
import { type SbomConfig, sbomConfig, unprotected } from '../config/inputs/sbom-config.js';
import { reportPaths } from '../config/report-file.js';
import { dependencySnapshot } from '../evidence/sbom/dependency-snapshot.js';
import { repositoryUrl, runUrl } from '../publish/publishing.js';
import {
  type Submission,
  submissionOutputs,
  submissionText,
  submitDependencies,
} from '../publish/submit-dependencies.js';
import { readEvent } from '../repository/event.js';
import { githubContext } from '../repository/github-context.js';
import { branchTip, defaultBranchTip } from '../repository/pull-request.js';
import { packagesOf } from '../scan/package-list.js';
import { scannedAt } from '../scan/scanned-at.js';
import { requireMayBePublished } from './findings-audience.js';
import type { GatePorts } from './ports.js';
import { runStep } from './step.js';

/** One step of sbom/action.yml. Gives the exit code. */
export async function runSbom(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return runStep(ports, async () => {
    const { environment, files } = ports;
    const github = githubContext(environment, await readEvent(files, environment.GITHUB_EVENT_PATH));
    const submitted = await submitReports(ports, sbomConfig(raw, github));
    return { summary: submissionText(submitted), outputs: submissionOutputs(submitted) };
  });
}

/** The packages of each report, for a branch that is the repository's own. */
async function submitReports(ports: GatePorts, config: SbomConfig): Promise<readonly Submission[]> {
  const { report, token, github, publishFindings } = config;
  const api = ports.openGithub({ apiUrl: github.apiUrl, token });
  await requireOwnBranch(api, config);
  const paths = await reportPaths(ports.files, report);
  const done = new Set<string>();
  const submitted: Submission[] = [];
  for (const path of paths) {
    if (done.has(path)) continue;
    const { image, paths: read } = await readReportFile(ports.files, path);
    for (const one of read) done.add(one);
    const { build, category } = image.recorded;
    const names = namesOfReport(image, path, []);
    if (!publishFindings) await requireMayBePublished(ports, { github, token }, placedNames(image, names), path);
    const [name] = names;
    const at = scannedAt(image.platforms[0]) ?? ports.clock.now().toISOString();
    const about = { name, category, dockerfile: build.dockerfile, scannedAt: at };
    const run = { ...github, runUrl: runUrl(github), version: ports.version, ownUrl: repositoryUrl(github) };
    const snapshot = dependencySnapshot({ ...about, platforms: image.platforms.map(packagesOf) }, run);
    submitted.push({ name, snapshot, answer: await submitDependencies(api, github.repository, snapshot) });
  }
  return submitted;
}

async function requireOwnBranch(
  api: ReturnType<GatePorts['openGithub']>,
  { branch, github }: SbomConfig,
): Promise<void> {
  if ((await defaultBranchTip(api, github)).name === branch) return;
  if ((await branchTip(api, github.repository, branch))?.isProtected !== true) throw unprotected(branch);
}
