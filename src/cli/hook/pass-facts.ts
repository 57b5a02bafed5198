import type { GateConfig } from '../../config/gate-config.js';
import type { Files } from '../../host/ports.js';
import { type Digest, digestOf } from '../../oci/digest.js';
import type { Decision } from '../../policy/decision.js';
import { asksExploitation } from '../../policy/exploitation/missing-facts.js';
import { endOfScoped } from '../../policy/scoped/scoped-outcome.js';
import { hasVex } from '../../policy/vex-rules.js';
import type { Assessment } from '../../report/assessment.js';
import { machineFiles } from '../../repository/open-repository.js';
import { misnamedPolicyPaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import { javaDatabase, vulnerabilityDatabase } from '../../scan/database/database-kind.js';
import { databaseHere } from '../../scan/database/database-store.js';
import type { ScanJob } from '../scan-config.js';

/** Bytes of the program's first file, which names all others by their content. */
const maxProgram = 8 * 2 ** 20;

export interface FactPorts {
  readonly files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'list' | 'stat'>;
  readonly workingDirectory: string;
  readonly version: string;
  /** The first file of this program. */
  readonly script: string;
}

/** Everything that a verdict depends on but time and databases. */
export type PassFacts = Digest;

/**
 * The image by its ID, its names, this program, the scanner and its options, and the bytes of policy and exceptions.
 * @throws ConfigError as `readRules` for a file that can't be read.
 */
export async function passFacts(
  ports: FactPorts,
  { names, scanTarget, config }: ScanJob,
): Promise<PassFacts | undefined> {
  if (scanTarget.kind !== 'image' || scanTarget.id === undefined) return undefined;
  const program = await ports.files.readBytes(ports.script, maxProgram);
  if (program === undefined) return undefined;
  const facts = {
    image: scanTarget.id,
    names,
    program: [ports.version, digestOf(program)],
    scanner: config.scanner,
    trivy: config.scanner.trivy.kind === 'given' ? await ports.files.stat(config.scanner.trivy.path) : undefined,
    rules: await ruleDigests(ports, config),
  };
  return digestOf(JSON.stringify(facts));
}

/** Path and digest of each file that rules or would rule; `null` where there is none. */
async function ruleDigests({ files, workingDirectory }: FactPorts, { policy, exceptions }: GateConfig) {
  const machine = machineFiles(files, workingDirectory);
  const paths = [policy.path, ...misnamedPolicyPaths, ...exceptions.map(({ path }) => path)];
  return Promise.all(
    paths.map(async (path) => {
      const file = await machine.read(path, maxTextFile);
      return [path, file === undefined ? null : digestOf(file.bytes)] as const;
    }),
  );
}

/** When the advisories of a scan were collected. */
export interface Advisories {
  readonly vulnerabilities: string;
  readonly java: string;
}

/** The ones that a scan would use that fetches nothing; `undefined` when it could not be done. */
export async function advisoriesHere(
  { files }: Pick<FactPorts, 'files'>,
  { scanner }: GateConfig,
): Promise<Advisories | undefined> {
  if (!scanner.scanners.includes('vuln')) return { vulnerabilities: '', java: '' };
  const vulnerabilities = await databaseHere(files, vulnerabilityDatabase, scanner);
  const java = (await databaseHere(files, javaDatabase, scanner)) ?? '';
  return vulnerabilities === undefined ? undefined : { vulnerabilities, java };
}

/** What a remembered pass is known by. */
export function passKey(facts: PassFacts, { vulnerabilities, java }: Advisories): Digest {
  return digestOf([facts, vulnerabilities, java].join('\n'));
}

/**
 * Until when a verdict stays the same if nothing else changes: at most to the end of the day (UTC), as exceptions and ends of life go by days, and to the
 * end of the first exception or rule for packages and paths that was applied or of the database. `undefined` for a verdict that is not to be remembered: no pass, or one that hangs
 * on something that no key holds (the Dockerfile with `ignore-base`, a baseline, rules in Rego, VEX documents, what is exploited).
 */
export function passUntil(
  { decision, scan: { database }, now }: Pick<Assessment, 'decision' | 'scan' | 'now'>,
  { scanner }: GateConfig,
): Date | undefined {
  if (!isLasting(decision)) return undefined;
  const midnight = new Date(now).setUTCHours(24, 0, 0, 0);
  const { exceptions, scoped } = decision.triage;
  const rules = scoped.applied.flatMap((rule) => endOfScoped(rule)?.getTime() ?? []);
  const ends = [...exceptions.applied.map(({ endsAt }) => endsAt.getTime()), ...rules];
  const { maxDbAge } = scanner;
  const stale = maxDbAge === 'unlimited' || database === undefined ? [] : [Date.parse(database.updatedAt) + maxDbAge];
  return new Date(Math.min(midnight, ...ends, ...stale));
}

function isLasting({ verdict, policy }: Decision): boolean {
  const isOwn = !policy.ignoreBase.value && policy.gateOn.value === 'all' && policy.rego.value.length === 0;
  return verdict === 'passed' && isOwn && !hasVex(policy.vex) && !asksExploitation(policy);
}
