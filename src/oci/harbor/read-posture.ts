import * as z from 'zod';
import { Cancelled, GateError, withFix } from '../../host/errors.js';
import { plainLine } from '../../text/plain-line.js';
import { inParallel } from '../in-parallel.js';
import type { HarborArtifact, ScanOverview } from './artifact.js';
import { harborTime } from './artifact.js';
import type { Harbor } from './harbor-client.js';
import { listArtifacts, listRepositories, reportTypes } from './harbor-lists.js';
import { readHarborList } from './harbor-pages.js';
import { asName, projectPath } from './harbor-path.js';
import { harborError, harborProtocol } from './harbor-refusal.js';
import { type PlacedPosture, type ProjectPosture, preventSeverities } from './posture.js';

/** Metadata of a project is text: "true" and "false". What is absent is off. */
const flag = z.string().nullish();
const projectSchema = z.object({
  name: z.string(),
  metadata: z.object({
    public: flag,
    enable_content_trust: flag,
    enable_content_trust_cosign: flag,
    prevent_vul: flag,
    severity: flag,
    auto_scan: flag,
    auto_sbom_generation: flag,
    reuse_sys_cve_allowlist: flag,
  }),
  cve_allowlist: z.unknown().optional(),
});
const allowlistSchema = z.object({
  items: z.array(z.unknown()).max(100_000).nullish(),
  expires_at: z.number().nullish(),
});
const selector = z.object({ decoration: z.string(), pattern: z.string() });
const ruleSchema = z.object({
  id: z.number(),
  disabled: z.boolean().nullish(),
  tag_selectors: z.array(selector).nullish(),
  scope_selectors: z.record(z.string(), z.array(selector)).nullish(),
});
type ImmutableRule = z.infer<typeof ruleSchema>;
const scannerSchema = z.object({
  name: z.string().nullish(),
  disabled: z.boolean().nullish(),
  health: z.string().nullish(),
});

/** Questions at once. */
const parallelQuestions = 4;

/** What projects enforce, in order. A Harbor that gave no answer is not asked again: each question waits out its tries. @throws Cancelled. */
export async function readHarborPostures(
  open: (registry: string) => Harbor,
  places: readonly { readonly registry: string; readonly project: string }[],
): Promise<PlacedPosture[]> {
  const silent = new Set<string>();
  const all: PlacedPosture[] = [];
  for (const { registry, project } of places) {
    const known = silent.has(registry)
      ? unasked(project, unanswered(notAsked(`the Harbor ${registry}`)))
      : await readHarborPosture(open(registry), project, () => silent.add(registry));
    all.push({ registry, ...known });
  }
  return all;
}

/** What a project enforces. What can't be read is said so in its place, and the rest goes on, unless nobody answers. @throws Cancelled. */
async function readHarborPosture(harbor: Harbor, project: string, onSilence: () => void): Promise<ProjectPosture> {
  let isSilent = false;
  const own = await orUnread(
    async () => ({ ...(await readProject(harbor, project)) }),
    () => {
      isSilent = true;
      onSilence();
    },
  );
  if (own.kind === 'unread' && isSilent) return unasked(project, own);
  const settings = own.kind === 'unread' ? own : settingsOf(own);
  return {
    name: project,
    settings,
    allowlist:
      own.kind === 'unread'
        ? { kind: 'unread', why: 'not asked, as the settings of the project could not be read.' }
        : await orUnread(() => allowlistOf(harbor, own)),
    immutable: await orUnread(() => immutableOf(harbor, project)),
    scanner: await orUnread(() => scannerOf(harbor, project)),
    images: await orUnread(() => imagesOf(harbor, project)),
  };
}

/** One row says why; the others that they were not asked. */
function unasked(name: string, settings: Unread): ProjectPosture {
  const other = unanswered(notAsked('the Harbor'));
  return { name, settings, allowlist: other, immutable: other, scanner: other, images: other };
}

function notAsked(who: string): string {
  return `not asked, as ${who} gave no answer before.`;
}

/** Codes of faults that are nobody's answer to a question: the next one would wait as long. */
const silence: ReadonlySet<string> = new Set(['registry-unreachable', 'registry-tls', 'harbor-broken']);

type Unread = Extract<ProjectPosture['settings'], { readonly kind: 'unread' }>;

const unanswered = (why: string): Unread => ({ kind: 'unread', why, unanswered: true });

async function orUnread<T extends object>(
  work: () => Promise<T>,
  onSilence: () => void = () => undefined,
): Promise<(T & { kind: 'read' }) | Unread> {
  try {
    return { ...(await work()), kind: 'read' };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    const why = plainLine(withFix(error), 900);
    if (!silence.has(error.code)) return { kind: 'unread', why };
    onSilence();
    return unanswered(why);
  }
}

async function readProject(harbor: Harbor, project: string) {
  const doing = `read the settings of ${project}`;
  const { json } = await harbor.ask({ doing, target: projectPath(project), headers: asName });
  const read = projectSchema.safeParse(json).data;
  const attempt = { registry: harbor.registry, doing };
  if (read === undefined) throw harborProtocol(attempt, 'its answer is no project with settings.');
  if (read.name !== project) throw harborProtocol(attempt, 'it answers with another project.');
  return read;
}

function settingsOf({ metadata }: z.infer<typeof projectSchema>): ProjectPosture['settings'] {
  const isOn = (text: string | null | undefined) => text === 'true';
  const severity = preventSeverities.find((one) => one === metadata.severity?.toLowerCase());
  return {
    kind: 'read',
    public: isOn(metadata.public),
    contentTrustCosign: isOn(metadata.enable_content_trust_cosign),
    contentTrustNotation: isOn(metadata.enable_content_trust),
    preventVulnerable: isOn(metadata.prevent_vul),
    ...(severity === undefined ? {} : { severity }),
    autoScan: isOn(metadata.auto_scan),
    autoSbom: isOn(metadata.auto_sbom_generation),
    systemAllowlist: isOn(metadata.reuse_sys_cve_allowlist),
  };
}

/** The one that counts: Harbor's own for all projects, or that of the project. Its end is in seconds since 1970; null or 0: none. */
async function allowlistOf(harbor: Harbor, { metadata, cve_allowlist: own }: z.infer<typeof projectSchema>) {
  const isSystem = metadata.reuse_sys_cve_allowlist === 'true';
  const doing = isSystem ? 'read the allow-list of the whole Harbor' : 'read the allow-list';
  const json = isSystem ? (await harbor.ask({ doing, target: '/system/CVEAllowlist' })).json : (own ?? {});
  const read = allowlistSchema.safeParse(json).data;
  const seconds = read?.expires_at ?? 0;
  const end = new Date(seconds * 1000);
  const year = end.getUTCFullYear();
  if (read === undefined || Number.isNaN(year) || year < 1970 || year > 9999)
    throw harborProtocol({ registry: harbor.registry, doing }, 'it is no allow-list.');
  return { entries: read.items?.length ?? 0, ...(seconds === 0 ? {} : { expiresAt: end.toISOString() }) };
}

async function immutableOf(harbor: Harbor, project: string) {
  const doing = `read the rules for immutable tags of ${project}`;
  const listing = {
    ...{ doing, path: `${projectPath(project)}/immutabletagrules`, headers: asName },
    entry: (value: unknown) => ruleSchema.safeParse(value).data,
    key: ({ id }: ImmutableRule) => String(id),
  };
  // A rule that can't be read is not counted as one.
  const { entries } = await readHarborList(harbor, listing);
  const inForce = entries.filter(({ disabled }) => disabled !== true);
  return { rules: inForce.length, coversAll: inForce.some(coversAll) };
}

function coversAll({ tag_selectors: tags, scope_selectors: scopes }: ImmutableRule): boolean {
  const isAll = ({ decoration, pattern }: z.infer<typeof selector>, word: string) =>
    decoration === word && pattern === '**';
  const places = Object.values(scopes ?? {}).flat();
  return (
    (tags ?? []).length > 0 &&
    places.length > 0 &&
    (tags ?? []).every((one) => isAll(one, 'matches')) &&
    places.every((one) => isAll(one, 'repoMatches'))
  );
}

async function scannerOf(harbor: Harbor, project: string) {
  const doing = `read the scanner of ${project}`;
  const target = `${projectPath(project)}/scanner`;
  const { status, json } = await harbor.ask({ doing, target, headers: asName, takes: [404] });
  const read = status === 404 ? undefined : scannerSchema.safeParse(json).data;
  // A Harbor without one answers with an empty object, or with 404.
  if (read === undefined || read.name === undefined || read.name === null) return { state: 'none' as const };
  const name = plainLine(read.name, 200);
  if (read.disabled === true) return { state: 'disabled' as const, name };
  return { state: read.health === 'healthy' ? ('healthy' as const) : ('unhealthy' as const), name };
}

async function imagesOf(harbor: Harbor, project: string) {
  const attempt = { registry: harbor.registry, doing: `read the scans of ${project}` };
  const { entries: repositories, unreadable } = await listRepositories(harbor, project);
  const lists = await inParallel(repositories, parallelQuestions, (repository) =>
    listArtifacts(harbor, { repository }),
  );
  const lost = lists.reduce((sum, one) => sum + one.unreadable, unreadable);
  if (lost > 0) {
    const fix = 'Look at the repositories of this project in Harbor.';
    throw harborError('harbor-unreadable', attempt, `${lost} of its entries can't be read.`, fix);
  }
  const images = lists
    .flatMap(({ entries }) => entries)
    .filter(({ type, tags }) => type === 'IMAGE' && tags.length > 0);
  const uncounted = images.filter((image) => scanOf(image)?.summary?.unreadable === true).length;
  if (uncounted > 0) {
    const fix = 'See what the API of this Harbor says as scan_overview.';
    throw harborError(
      'harbor-unreadable',
      attempt,
      `what it counts in ${uncounted} of its reports can't be read.`,
      fix,
    );
  }
  const ends = images.flatMap((image) => scanEnd(image) ?? []);
  const oldest = ends.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return {
    images: images.length,
    scanned: ends.length,
    ...(ends.length === 0 ? {} : { oldestScan: new Date(oldest).toISOString() }),
    withSignature: images.filter(({ accessories }) => accessories.some((type) => type.startsWith('signature.'))).length,
  };
}

/** When the last scan of an image ended with a report. */
function scanEnd(image: HarborArtifact): number | undefined {
  const scan = scanOf(image);
  return scan?.scan_status === 'Success' ? harborTime(scan.end_time) : undefined;
}

function scanOf({ scans = {} }: HarborArtifact): ScanOverview | undefined {
  return reportTypes.map((type) => (Object.hasOwn(scans, type) ? scans[type] : undefined)).find(Boolean);
}
