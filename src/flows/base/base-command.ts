import { resolve } from 'node:path';
import type { BaseAdvice, DockerfileAdvice } from '../../base/advice.js';
import type { BaseCommand } from '../../cli/command/scan.js';
import { userContext } from '../../cli/scan-config.js';
import { ownNames } from '../../config/inputs/image-names.js';
import { requireOutput } from '../../config/output-path.js';
import { runConfig } from '../../config/run-config.js';
import { ConfigError, ToolError } from '../../host/errors.js';
import { namedFile } from '../../host/files/named-file.js';
import type { Machine } from '../../host/values.js';
import { writeChunks } from '../../publish/report-files.js';
import { baseJson } from '../../report/base/base-json.js';
import { renderBaseMarkdown } from '../../report/base/base-markdown.js';
import { renderBaseTable } from '../../report/base/base-table.js';
import { decodeText, maxTextFile } from '../../repository/text-file.js';
import type { CliPorts } from '../ports.js';
import { adviseDockerfile } from './advise-bases.js';

/** `image-gate base`: other base images for a Dockerfile of this machine, by the policy of the working folder. Gives the exit code. */
export async function baseCommand(ports: CliPorts, command: BaseCommand): Promise<0 | 1> {
  const { dockerfile: path, output, target, image } = command;
  if (output !== undefined) await requireOutput(ports.files, resolve(ports.workingDirectory, output));
  const text = await dockerfileText(ports, path);
  const gate = runConfig(new Map([...command.raw, ['image', image ?? 'image']]), userContext(ports));
  const [first = usualPlatformOf(ports.machine), ...others] = command.platform;
  const question = { gate, names: ownNames(gate.scanTarget, undefined), platforms: [first, ...others] as const };
  const built = { path, text, buildArgs: command['build-arg'], ...(target === undefined ? {} : { target }) };
  const advice = await adviseDockerfile(ports, question, built);
  requireJudged(advice);
  await give(ports, command, advice);
  return command['fail-on'] === 'better' && advice.advices.some(hasBetter) ? 1 : 0;
}

function hasBetter({ best }: BaseAdvice): boolean {
  return best.kind === 'candidate';
}

async function dockerfileText({ files, workingDirectory }: CliPorts, path: string): Promise<string> {
  const found = await namedFile(files, resolve(workingDirectory, path), maxTextFile);
  if ('bytes' in found) return decodeText(found.bytes, path);
  const fix = 'Name the Dockerfile: image-gate base deploy/Dockerfile';
  throw new ConfigError([{ where: path, what: found.what, fix }], 'dockerfile-absent');
}

/** Where nothing at all could be judged there is no advice, and a table of gaps would look like one. @throws ToolError `base-unjudged`. */
function requireJudged({ advices }: DockerfileAdvice): void {
  const failures = advices.flatMap(({ use, now }) => (now.kind === 'unmeasured' ? [`${use.written}: ${now.why}`] : []));
  if (failures.length === 0 || failures.length < advices.length) return;
  throw new ToolError({
    code: 'base-unjudged',
    message: `None of the base images could be judged. ${failures.join('. ')}.`,
    fix: 'Check the names, the network and the login (docker login), and try again.',
  });
}

async function give(ports: CliPorts, { format, output }: BaseCommand, advice: DockerfileAdvice): Promise<void> {
  const now = ports.clock.now();
  const text = () => {
    switch (format) {
      case 'table':
        return `${renderBaseTable(advice, now, output === undefined ? ports.table : {})}\n`;
      case 'markdown':
        return renderBaseMarkdown(advice, now);
      case 'json':
        return baseJson([advice], now);
    }
  };
  if (output !== undefined) await writeChunks(ports.files, resolve(ports.workingDirectory, output), [text()]);
  else if (format === 'table') ports.show(text().trimEnd());
  else ports.print([text()]);
}

/** What Docker builds for by itself. */
function usualPlatformOf({ arch }: Pick<Machine, 'arch'>): string {
  const names: Partial<Record<Machine['arch'], string>> = { x64: 'amd64', ia32: '386' };
  return `linux/${names[arch] ?? arch}`;
}
