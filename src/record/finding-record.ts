import * as z from 'zod';
import type { Judged } from '../policy/decision.js';
import { actions, escalations } from '../policy/policy.js';
import { type Finding, type PackageRef, severities } from '../scan/finding.js';
import { sureOrigin } from '../source/place.js';
import { epssSchema, exploitedRecord, exploitedSchema } from './exploitation-record.js';
import { saidRecord, saidSchema } from './opinion-record.js';
import { type Frozen, instant } from './values.js';
import { vexRecord, vexSchema } from './vex-record.js';

const text = z.string();
const line = z.int().positive();

const fixSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('upgrade'),
    to: text,
    major: z.literal(true).optional(),
    prerelease: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('unclear'), says: text }),
  z.strictObject({ kind: z.literal('none'), why: z.enum(['not-yet', 'never', 'end-of-life', 'not-affected']) }),
]);

const common = {
  id: text.describe('The CVE, where there is one; else the GHSA; else the id of the scanner.'),
  severity: z.enum(severities),
  action: z.enum(actions).describe('What the policy does about it; of an excepted one, what it would have done.'),
  where: text.describe('The file in the image, or what Trivy calls the place.'),
  platforms: z.array(text),
  fixBy: instant.describe('Counted from this scan.'),
  due: instant.optional().describe('Until when it is to be fixed by the ledger, if one was read and knows it.'),
  escalate: z.enum(escalations).optional(),
  firstSeen: instant.optional().describe('When it was found first, if that is known.'),
  origin: z.enum(['base', 'own']).optional().describe('Who brought it, if that is certain.'),
  place: z
    .strictObject({ path: text, line })
    .optional()
    .describe('The line of the repository where it is fixed, if one is known.'),
  presence: z.enum(['new', 'still-there']).optional().describe('Whether the baseline has it, if one was compared.'),
  exception: z.strictObject({ file: text, line: z.int().nonnegative() }).optional().describe('What excepts it.'),
  rule: text.optional().describe('The rule for packages or paths that decides its action, by its key in the policy.'),
  vex: vexSchema.optional().describe('What VEX says of one that stays, or against the exception that leaves it out.'),
};

/** One finding: who it is, what the policy does about it, and what fixes it. No text of the image or of an advisory that could hold a secret. */
export const findingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vulnerability'),
    ...common,
    aliases: z.array(text).describe('Its other ids, sorted.'),
    package: z.strictObject({
      purl: text.optional().describe('Without version, qualifiers and subpath.'),
      name: text,
      version: text.describe('The installed one.'),
      type: text.describe("Trivy's result type."),
    }),
    fix: fixSchema.optional(),
    said: saidSchema.optional().describe('What another scanner says of it, if one was asked and reports it.'),
    exploited: exploitedSchema.optional().describe('What KEV says, if it lists it and the policy asks for it.'),
    epss: epssSchema.optional().describe('Its EPSS score, if it has one and the policy asks for it.'),
  }),
  z.strictObject({
    kind: z.literal('misconfiguration'),
    ...common,
    aliases: z.array(text).describe('Its other ids, sorted.'),
    line: line.optional(),
  }),
  z.strictObject({ kind: z.literal('secret'), ...common, line: line.optional() }),
]);

export type FindingRecord = Frozen<z.output<typeof findingSchema>>;

/**
 * What makes a finding the same one in another scan: its canonical id and the package without version, so that an upgrade to a version that is vulnerable too is
 * no new finding; of a misconfiguration or secret the check and the file. JSON, as names are foreign and no separator is safe from them.
 */
export function findingKey(finding: FindingRecord): string {
  switch (finding.kind) {
    case 'vulnerability': {
      const { purl, type, name } = finding.package;
      return JSON.stringify([finding.id, purl ?? `${type}/${name}`]);
    }
    case 'misconfiguration':
    case 'secret':
      return JSON.stringify([finding.id, finding.kind, finding.where]);
  }
}

/** By `findingKey`, when the findings of a record were known first: what an earlier record had said, and of the others the day of this one. */
export function firstSeenIn({
  findings,
  judgedAt,
}: {
  readonly findings: readonly FindingRecord[];
  readonly judgedAt: string;
}): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>();
  for (const finding of findings) {
    const [key, seen] = [findingKey(finding), finding.firstSeen ?? judgedAt];
    const before = earliest.get(key);
    if (before === undefined || Date.parse(seen) < Date.parse(before)) earliest.set(key, seen);
  }
  return earliest;
}

/**
 * A judged finding, with the place that all reports show it at.
 * @param firstSeen of the baseline that it was compared with; of a finding that the baseline lacks nothing is known.
 */
export function findingRecord(judged: Judged, firstSeen?: ReadonlyMap<string, string>): FindingRecord {
  const record = withoutHistory(judged);
  const seen = judged.presence === 'still-there' ? firstSeen?.get(findingKey(record)) : undefined;
  return seen === undefined ? record : { ...record, firstSeen: seen };
}

function withoutHistory(judged: Judged): FindingRecord {
  const { finding } = judged;
  const known = commonOf(judged);
  switch (finding.kind) {
    case 'vulnerability':
      return {
        ...known,
        kind: finding.kind,
        ...identity(finding),
        package: packageRecord(finding.package),
        ...(judged.fix === undefined ? {} : { fix: judged.fix }),
        ...exploitedRecord(judged.exploitation),
        ...saidRecord(finding.said),
      };
    case 'misconfiguration':
      return { ...known, kind: finding.kind, ...identity(finding), ...lineOf(finding.lines) };
    case 'secret':
      return { ...known, kind: finding.kind, id: finding.id, ...lineOf(finding.lines) };
  }
}

function commonOf({ finding, action, decidedBy, fixBy, past, escalate, place, presence, exception, vex }: Judged) {
  const { location, isDefault } = place;
  const origin = sureOrigin(place);
  return {
    severity: finding.severity,
    action,
    where: finding.path ?? finding.target,
    platforms: finding.platforms,
    fixBy: fixBy.toISOString(),
    ...(past !== undefined && 'due' in past.deadline ? { due: new Date(past.deadline.due).toISOString() } : {}),
    ...(escalate === undefined ? {} : { escalate }),
    ...(origin === 'unknown' ? {} : { origin }),
    ...(location === undefined || isDefault === true ? {} : { place: { path: location.path, line: location.line } }),
    ...(presence === undefined ? {} : { presence }),
    ...(exception === undefined ? {} : { exception: { file: exception.file, line: exception.line } }),
    ...(decidedBy.scoped === undefined ? {} : { rule: decidedBy.scoped.action.key }),
    ...(vex === undefined ? {} : { vex: vexRecord(vex) }),
  };
}

/** What makes a finding the same one in every image and scan: as records and ledgers name it. */
export function namedFinding(finding: Finding) {
  switch (finding.kind) {
    case 'vulnerability': {
      const { purl, type, name } = packageRecord(finding.package);
      return { is: finding.kind, ...identity(finding), subject: purl ?? `${type}/${name}` };
    }
    case 'misconfiguration':
      return { is: finding.kind, ...identity(finding), subject: finding.path ?? finding.target };
    case 'secret':
      return { is: finding.kind, id: finding.id, aliases: [], subject: finding.path ?? finding.target };
  }
}

/** The canonical id among all that a finding goes by, and the others. */
function identity({ id, aliases }: Extract<Finding, { aliases: unknown }>) {
  const all = [...new Set([id, ...aliases])];
  const canonical = [/^CVE-\d{4}-\d+$/, /^GHSA-/].map((form) => chosen(id, all, form)).find((one) => one !== undefined);
  const own = canonical ?? id;
  return { id: own, aliases: all.filter((other) => other !== own).toSorted() };
}

/** The scanner's own id where it has the form, else the first in the order of code units: the same for every scanner. */
function chosen(id: string, all: readonly string[], form: RegExp): string | undefined {
  return form.test(id) ? id : all.filter((one) => form.test(one)).toSorted()[0];
}

function packageRecord({ purl = '', purlOn, name, version, type }: PackageRef) {
  const url = purl === '' ? (Object.values(purlOn ?? {}).find((one) => one !== '') ?? '') : purl;
  return { ...(url === '' ? {} : { purl: withoutVersion(url) }), name, version, type };
}

/** `pkg:deb/debian/openssl` of `pkg:deb/debian/openssl@3.0.11?arch=amd64`. */
function withoutVersion(purl: string): string {
  const end = purl.search(/[?#]/);
  return (end < 0 ? purl : purl.slice(0, end)).replace(/@[^@/]*$/, '');
}

/** Lines count from 1; Trivy says 0 where it knows none. */
function lineOf(lines: { readonly start: number } | undefined): { readonly line?: number } {
  return lines === undefined || lines.start < 1 ? {} : { line: lines.start };
}
