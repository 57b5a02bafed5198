import { verifyConfig } from '../config/inputs/verify-config.js';
import { readPolicy } from '../config/rules/branch-policy.js';
import { advisingAtEnd } from '../host/cancellation.js';
import { verifyOutputs } from '../report/json/evidence.js';
import { evidenceSummary } from '../report/markdown/evidence.js';
import { evidenceText } from '../report/terminal/evidence.js';
import { readEvent } from '../repository/event.js';
import { githubContext } from '../repository/github-context.js';
import { commitFiles } from '../repository/repository-files.js';
import { openRules } from '../repository/rule-files.js';
import type { GatePorts } from './ports.js';
import { runStep } from './step.js';
import { nothingAccepted, verifyImages } from './verify.js';

/** One step of verify/action.yml. Gives the exit code: 1 where an image is refused. */
export async function runVerify(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  ports.runner.maskSecret(raw.get('token') ?? '');
  return runStep(ports, async () => {
    const { environment, files } = ports;
    const context = githubContext(environment, await readEvent(files, environment.GITHUB_EVENT_PATH));
    const { images, asked, policy: path, github, token, rules: source } = verifyConfig(raw, context);
    const built = commitFiles(ports.openContents(github, token), github.commit);
    const rules = await openRules(ports, source, built);
    const policy = await readPolicy(rules, path);
    const verified = await advisingAtEnd(nothingAccepted, () =>
      verifyImages(ports, images, { files: rules.governing, policy, ...asked }),
    );
    ports.show(evidenceText(verified, ports.table));
    const refused = verified.some(({ verdict }) => verdict.verdict === 'refused');
    return {
      outputs: verifyOutputs(verified),
      summary: evidenceSummary(verified),
      finish: () => (refused ? 1 : 0),
    };
  });
}
