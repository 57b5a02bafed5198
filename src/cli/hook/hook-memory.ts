import { join } from 'node:path';
import { isInside } from '../../config/scanner-config.js';
import { ToolError } from '../../host/errors.js';
import type { Clock, Files, Log } from '../../host/ports.js';
import type { Assessment } from '../../report/assessment.js';
import type { ScanJob } from '../scan-config.js';
import { passOf, readPasses, rememberPass } from './known-passes.js';
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
