import { resolve } from 'node:path';
import type { DriftGap } from '../../drift/drift.js';
import { Cancelled, ConfigError, GateError, ToolError, withFix } from '../../host/errors.js';
import { namedList } from '../../host/files/named-file.js';
import type { Files, Process } from '../../host/ports.js';
import { askDocker, lastLines } from '../../image/docker/ask-docker.js';
import { dockerFormats, parseDockerList } from '../../inventory/docker-list.js';
import { podLines, type ReadLines, type RunningLine } from '../../inventory/pod-list.js';
import { plural } from '../../text/count.js';
import { plainLine } from '../../text/plain-line.js';

/** Where it is said what runs. */
export interface RunningSources {
  /** Files with four columns. */
  readonly pods: readonly string[];
  /** Files that Docker's commands have written. */
  readonly dockerLists: readonly string[];
  /** Ask the Docker of this machine. */
  readonly docker: boolean;
}

interface SourcePorts {
  readonly files: Pick<Files, 'readBytes'>;
  readonly process: Pick<Process, 'run'>;
  readonly workingDirectory: string;
}

/** Bytes of a list. */
const maxList = 128 * 1024 * 1024;
/** Names that one command is given: a line of arguments has 128 kB and more. */
const idsAtOnce = 500;
/** Bytes that Docker prints: 10,000 containers. */
const kept = 8 * 1024 * 1024;

/**
 * All that runs, by all sources. What of a list can't be read is a gap, and so is a Docker that does not answer.
 * @throws ConfigError `source-invalid` for a list that is not there, or of another form; Cancelled.
 */
export async function readRunning(
  ports: SourcePorts,
  { pods, dockerLists, docker }: RunningSources,
): Promise<{ readonly lines: readonly RunningLine[]; readonly gaps: readonly DriftGap[] }> {
  const [lines, gaps] = [[] as RunningLine[], [] as DriftGap[]];
  const take = (read: ReadLines, what: string) => {
    if ('problem' in read) throw new ConfigError([read.problem], 'source-invalid');
    for (const line of read.lines) lines.push(line);
    if (read.unreadable > 0) gaps.push(gap(`${plural(read.unreadable, 'line')} of ${what} can’t be read`));
    // What should have written it may have failed.
    if (read.lines.length + read.unreadable === 0) gaps.push(gap(`${what} names nothing that runs`));
  };
  for (const path of pods) take(podLines(await sourceText(ports, path), path), path);
  for (const path of dockerLists) take(parseDockerList(await sourceText(ports, path), path), path);
  if (docker) {
    const asked = await dockerText(ports.process);
    if ('text' in asked) take(parseDockerList(asked.text, 'docker'), 'docker');
    if (asked.why !== undefined) gaps.push(gap(asked.why));
  }
  return { lines, gaps };
}

function gap(what: string): DriftGap {
  return { source: 'running', what: plainLine(what, 1000) };
}

/** A file that somebody has named. @throws ConfigError `source-invalid` where it is none. */
export async function sourceText(
  { files, workingDirectory }: Pick<SourcePorts, 'files' | 'workingDirectory'>,
  path: string,
) {
  return namedList(files, resolve(workingDirectory, path), path, maxList);
}

/** What the Docker of this machine says, in the form of its list. Some of it where it fails in between. */
async function dockerText(process: SourcePorts['process']): Promise<{ readonly text?: string; readonly why?: string }> {
  let text = '';
  try {
    const containers = (await asked(process, ['ps', '--quiet', '--no-trunc'])).split('\n').filter((id) => id !== '');
    const running = await inspected(process, ['inspect'], dockerFormats.container, containers);
    text = running;
    const images = new Set(running.split('\n').flatMap((line) => line.split(' ')[3] ?? []));
    text += await inspected(process, ['image', 'inspect'], dockerFormats.image, [...images]);
    return { text };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return { ...(text === '' ? {} : { text }), why: `Docker: ${withFix(error)}` };
  }
}

async function inspected(
  process: SourcePorts['process'],
  command: readonly string[],
  format: string,
  names: readonly string[],
): Promise<string> {
  let text = '';
  for (let from = 0; from < names.length; from += idsAtOnce)
    text += await asked(process, [...command, '--format', format, ...names.slice(from, from + idsAtOnce)]);
  return text;
}

async function asked(process: SourcePorts['process'], args: readonly string[]): Promise<string> {
  const finished = await askDocker(process, args, kept);
  if (finished.code === 0 && finished.stdout.length < kept) return finished.stdout;
  const said = finished.code === 0 ? 'it prints more than is read' : lastLines(finished, 3) || 'no reason given';
  const fix = 'Start Docker, and look at who may use it; or make a list of several parts.';
  throw new ToolError({ code: 'docker-unreachable', message: `docker ${args[0]} has failed: ${said}`, fix });
}
