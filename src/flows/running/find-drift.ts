import { type NamedSigners, namesSigners, openDemands, readKey, requireIdentities } from '../../config/demands.js';
import { readExceptions } from '../../config/rules/branch-exceptions.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import { openTrust } from '../../config/trusted-root.js';
import { compareRunning, type RowAnswer } from '../../drift/compare-running.js';
import type { DeploymentRecords } from '../../drift/deployment-records.js';
import type { DriftGap } from '../../drift/drift.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { endedExceptions } from '../../drift/ended-exceptions.js';
import type { Against } from '../../drift/judge-running.js';
import { runningOf, selectRunning } from '../../drift/workload.js';
import type { Demands } from '../../evidence/verify/demands.js';
import { Cancelled, ConfigError, GateError, withFix } from '../../host/errors.js';
import { type ImageVerdicts, imageVerdicts } from '../../ledger/image-verdicts.js';
import { askImages } from '../../night/running/ask-images.js';
import { findIndexes } from '../../night/running/find-indexes.js';
import { readDeploymentRecords } from '../../night/running/read-records.js';
import { type RunningSources, readRunning } from '../../night/running/read-running.js';
import { readWatchers, type WatcherFiles } from '../../night/running/read-watchers.js';
import { formatReference, type Reference } from '../../oci/reference.js';
import { evidenceRulesOf, type PolicyFile, policyFor } from '../../policy/file/policy-file.js';
import type { DeploymentPlace } from '../../publish/deployments.js';
import { type LedgerPlace, openHome } from '../../publish/ledger/open-home.js';
import { readLedger } from '../../publish/ledger/open-ledger.js';
import { ReferrersReader } from '../../release/referrers-reader.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { RulePaths } from '../../repository/rule-paths.js';
import { minuteText } from '../../text/calendar-day.js';
import { clockDifference } from '../../text/instant.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import { plainLine } from '../../text/plain-line.js';
import { type GatePorts, withRegistry } from '../ports.js';
import { earlierNight } from '../posture/earlier-results.js';

/** What runs, and what it is held against. */
interface DriftJob {
  readonly running: RunningSources;
  readonly watchers: WatcherFiles;
  /** Patterns of images. */
  readonly select: { readonly only: readonly string[]; readonly except: readonly string[] };
  /** Absent: there is none. */
  readonly ledger?: LedgerPlace;
  readonly night: PathOrDefault;
  /** How a word is named where it was given: `--night`, `input night`. */
  readonly name: (word: string) => string;
  readonly rules: { readonly files: RuleFiles; readonly paths: Pick<RulePaths, 'policy' | 'exceptions'> };
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** Whose deployment records are read; absent: nobody's. */
  readonly records?: DeploymentPlace;
}

/** Said where a run was ended: who asks must not take silence for an answer. */
export const nothingCompared = 'Start it again. Until then nobody knows what of it has passed.';

const hour = 3_600_000;
/** Milliseconds after which what is scanned each night is behind. */
const behind = 48 * hour;

/** All that runs against all that is known of it. What did not answer is a gap, and the rest goes on. @throws ConfigError for what is wrong with what was asked; Cancelled. */
export async function findDrift(withoutRegistry: GatePorts, job: DriftJob): Promise<DriftData> {
  const ports = withRegistry(withoutRegistry);
  const now = ports.clock.now();
  const { lines, gaps: unread } = await readRunning(ports, job.running);
  const { alerts, gaps: unheard } = await readWatchers(ports, job.watchers);
  const { rows, left } = selectRunning(runningOf(lines), job.select);
  const policy = await readPolicy(job.rules.files, job.rules.paths.policy);
  const areNamed = namesSigners(job.signers, evidenceRulesOf(policy));
  if (!areNamed && job.ledger === undefined) throw nothingKnown();
  const { ledger, night, gaps: behindGaps } = await readEarlier(ports, job, now);
  const exceptions = await readExceptions(job.rules.files, job.rules.paths.exceptions, policy.approvals, now);
  const demands = await demandsByName(ports, job, policy);
  const asked = { demands, now, ...(ledger === undefined || ledger === 'unread' ? {} : { ledger }) };
  const referrers = new ReferrersReader(ports.registry);
  const answers = await askImages({ registry: ports.registry, referrers }, rows, asked);
  const images = night === undefined ? undefined : new Map(night.images.map((row) => [row.digest, row]));
  const known = images === undefined ? answers : await findIndexes(ports.registry, answers, images);
  const records = await recordsOf(ports, job, [...known.values()]);
  const against: Against = {
    ...(ledger === undefined ? {} : { ledger }),
    ...(images === undefined ? {} : { night: images }),
    exceptions: endedExceptions(exceptions),
    ...(records === undefined ? {} : { records }),
    maxAge: policy.base.verify.maxAge.value * hour,
  };
  const compared = compareRunning({ rows, answers: known, alerts, against }, now);
  return {
    driftVersion: 1,
    at: now.toISOString(),
    asked: {
      ledger: ledger !== undefined,
      proofs: areNamed,
      night: night === undefined ? null : { startedAt: night.startedAt, endedAt: night.endedAt },
      exceptions: true,
      alerts: job.watchers.falco.length + job.watchers.reports.length > 0,
      ...(records === undefined ? {} : { records: records.place }),
    },
    ...compared,
    left,
    gaps: [...unread, ...unheard, ...behindGaps, ...compared.gaps],
  };
}

/** What GitHub has recorded of all that runs with a digest. */
async function recordsOf(
  { clock }: GatePorts,
  { records: place }: DriftJob,
  answers: readonly RowAnswer[],
): Promise<DeploymentRecords | undefined> {
  if (place === undefined) return undefined;
  const digests = answers.flatMap(({ digest, facts }) =>
    digest === undefined ? [] : [digest, ...(facts?.indexes ?? [])],
  );
  const { cluster, environment } = place;
  return { place: { cluster, environment }, of: await readDeploymentRecords(place, digests, clock) };
}

/**
 * What an image must show, by the policy for its name; `undefined` where nobody is named whose signatures count.
 * @throws ConfigError for a key or identity that was named and can't count, also where no image would be asked for it.
 */
async function demandsByName(ports: GatePorts, { rules, signers: named }: DriftJob, policy: PolicyFile) {
  const files = rules.files.governing;
  requireIdentities(named.identities, '--identity');
  await Promise.all(named.keys.map((path) => readKey(files, path, '--key')));
  const demands = openDemands({ files, named, trust: openTrust(ports, files) });
  return async (name: Reference): Promise<Demands | undefined> => {
    const own = policyFor(policy, [formatReference(name)]);
    return namesSigners(named, [own.verify]) ? demands(own) : undefined;
  };
}

/** What earlier runs have said. */
interface Earlier {
  readonly ledger?: ImageVerdicts | 'unread';
  readonly night?: NonNullable<Awaited<ReturnType<typeof earlierNight>>>;
  readonly gaps: readonly DriftGap[];
}

/** Ledger and night. One that is there and can't be read, or that is behind, is a gap: nobody knows what it would say today. */
async function readEarlier(ports: GatePorts, job: DriftJob, now: Date): Promise<Earlier> {
  const gaps: DriftGap[] = [];
  const place = job.ledger;
  const ledger =
    place === undefined
      ? undefined
      : await orGap(gaps, 'ledger', async () => imageVerdicts((await readLedger(await openHome(ports, place))).state));
  const night = await orGap(gaps, 'night', () => earlierNight(ports, job.night, job.name, now));
  const newest = ledger === undefined || ledger === 'unread' ? undefined : (ledger.newest ?? 0);
  if (newest !== undefined && (now.getTime() - newest > behind || newest > now.getTime() + clockDifference))
    gaps.push({ source: 'ledger', what: `its newest complete scan is of ${minuteText(new Date(newest))}` });
  if (night !== undefined && night !== 'unread' && now.getTime() - Date.parse(night.endedAt) > behind)
    gaps.push({ source: 'night', what: `the newest one has ended at ${minuteText(new Date(night.endedAt))}` });
  return {
    ...(ledger === undefined ? {} : { ledger }),
    ...(night === undefined || night === 'unread' ? {} : { night }),
    gaps,
  };
}

async function orGap<T>(gaps: DriftGap[], source: DriftGap['source'], read: () => Promise<T>): Promise<T | 'unread'> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    // A night that nobody can read says nothing of what runs; the rest is looked at all the same.
    if (error instanceof ConfigError && error.code !== 'night-invalid') throw error;
    gaps.push({ source, what: plainLine(withFix(error), 1000) });
    return 'unread';
  }
}

function nothingKnown(): ConfigError {
  const what = 'neither a ledger nor anybody whose signatures count is named, so that nobody knows what has passed';
  const fix = 'Name the place of the ledger, or a key or workflow (`verify` of the policy, `keys`, `identities`).';
  return new ConfigError([{ where: 'image-gate drift', what, fix }], 'drift-nothing-known');
}
