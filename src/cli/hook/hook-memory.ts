import { join } from 'node:path';
import * as z from 'zod';
import { isInside } from '../../config/scanner-config.js';
import { ToolError } from '../../host/errors.js';
import type { Clock, Files, Log } from '../../host/ports.js';
import { type Digest, digestSchema } from '../../oci/digest.js';
import type { Assessment } from '../../report/assessment.js';
import { parsedJson } from '../../text/json.js';
import type { ScanJob } from '../scan-config.js';
import {
  type Advisories,
  advisoriesHere,
  type FactPorts,
  type PassFacts,
  passFacts,
  passKey,
  passUntil,
} from './pass-facts.js';

/** What the pre-push hook remembers from push to push. Nothing else asks it: a gate always scans. */
interface HookMemory {
  /**
   * By which advisories the image passed earlier, if nothing has changed since that its verdict depends on. @throws ConfigError as `passFacts`.
   */
  passedBy(job: ScanJob): Promise<Advisories | undefined>;
  /** Notes a verdict, if it is one to be remembered. */
  note(job: ScanJob, assessment: Assessment): Promise<void>;
}

interface MemoryPorts extends FactPorts {
  readonly files: FactPorts['files'] & Pick<Files, 'write'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info'>;
}

/** The memory of this machine, in the cache directory; there is none where that lies in the repository, whose author could have filled it. */
export function hookMemory(ports: MemoryPorts): HookMemory {
  const before = new Map<ScanJob, PassFacts>();
  const passedBy = async (job: ScanJob) => {
    const path = memoryFile(ports, job);
    const facts = await passFacts(ports, job);
    if (path === undefined || facts === undefined) return undefined;
    before.set(job, facts);
    const advisories = await advisoriesHere(ports, job.config);
    if (advisories === undefined) return undefined;
    const pass = passOf(await readPasses(ports.files, path), passKey(facts, advisories), ports.clock.now());
    return pass === undefined ? undefined : advisories;
  };
  const note = async (job: ScanJob, assessment: Assessment) => {
    const path = memoryFile(ports, job);
    const facts = before.get(job);
    const until = passUntil(assessment, job.config);
    if (path === undefined || facts === undefined || until === undefined) return;
    // What was changed while the scan ran may have been judged or not.
    if ((await passFacts(ports, job)) !== facts) return;
    const java = (await advisoriesHere(ports, job.config))?.java ?? '';
    const key = passKey(facts, { vulnerabilities: assessment.scan.database?.updatedAt ?? '', java });
    await rememberPass(ports.files, path, { key, since: assessment.now, until }).catch(forgotten(ports));
  };
  return { passedBy, note };
}

function memoryFile({ workingDirectory }: MemoryPorts, { config }: ScanJob): string | undefined {
  const { cacheDirectory } = config.scanner;
  return isInside(workingDirectory, cacheDirectory) ? undefined : join(cacheDirectory, 'hook-passes.json');
}

/** The next push scans again, no more. */
function forgotten({ log }: MemoryPorts): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof ToolError)) throw error;
    log.info(`The verdict is not remembered for the next push: ${error.message}`);
  };
}

/** Verdicts that are remembered; the oldest are forgotten first. */
export const maxPasses = 200;
/** Bytes of the file; what is longer is not ours. */
const maxFile = 256 * 1024;

/**
 * A verdict that may be taken for granted: only that an image passed, only for the pre-push hook, and only while `key`, which everything has gone into that
 * the verdict depends on, stays the same.
 */
export interface KnownPass {
  readonly key: Digest;
  /** From and (exclusive) until when it holds. */
  readonly since: Date;
  readonly until: Date;
}

const instant = z.iso.datetime().transform((text) => new Date(text));
const fileSchema = z.strictObject({
  version: z.literal(1),
  passes: z.array(z.strictObject({ key: digestSchema, since: instant, until: instant })).max(maxPasses),
});

/** What is remembered; nothing where the file is absent, damaged or not ours: then there is simply a scan. */
export async function readPasses(files: Pick<Files, 'readBytes'>, path: string): Promise<readonly KnownPass[]> {
  const bytes = await files.readBytes(path, maxFile).catch(() => undefined);
  const parsed = fileSchema.safeParse(parsedJson(bytes?.toString('utf8') ?? ''));
  return parsed.success ? parsed.data.passes : [];
}

/** The pass with this key that holds now. One from the future is of a clock that was wrong. */
export function passOf(passes: readonly KnownPass[], key: Digest, now: Date): KnownPass | undefined {
  return passes.find((pass) => pass.key === key && pass.since <= now && now < pass.until);
}

/** Adds one to those that are there by now. Two runs at once may lose one, which costs a scan. */
export async function rememberPass(
  files: Pick<Files, 'readBytes' | 'write'>,
  path: string,
  pass: KnownPass,
): Promise<void> {
  const others = (await readPasses(files, path)).filter(({ key, until }) => key !== pass.key && until > pass.since);
  const passes = [...others, pass].slice(-maxPasses);
  await files.write(path, `${JSON.stringify({ version: 1, passes })}\n`, 0o600);
}
