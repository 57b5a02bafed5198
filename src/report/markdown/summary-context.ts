import type { Triage } from '../../policy/decision.js';
import { announcedDays, type Exception, endingSoon } from '../../policy/exceptions/exception.js';
import { suggestionText } from '../../policy/exceptions/suggestion.js';
import { exploitationSentence } from '../../policy/exploitation/exploitation-text.js';
import { opinionSentence } from '../../policy/opinion/opinion-text.js';
import type { SbomRecord } from '../../record/sbom-record.js';
import type { Database, Scanner } from '../../scan/scan-result.js';
import { sureOrigin } from '../../source/place.js';
import { counted, plural } from '../../text/count.js';
import { code, markdown, row, text } from '../../text/escape.js';
import { keptByVex, vexTitles, vexWords } from '../advice/vex-text.js';
import type { Assessment } from '../assessment.js';
import { ageText, coverage, daysLeft, needless, needlessTitles, newMark, proofText } from '../exception-text.js';
import { maxResults } from '../sarif/sarif-limits.js';
import { concernsBeside, reasonLength } from '../tally.js';
import { approvalTable } from './approvals.js';
import { placeCode } from './exception-summary.js';
import type { Rows } from './summary-findings.js';
import { wholeList } from './whole-list.js';

/** That the report is another run's word, and why there are no commands; empty for a report of our own scan. */
export function originSection({ ofAnotherRun }: Assessment): string {
  return ofAnotherRun
    ? '> [!NOTE]\n> The workflow run of the pull request made this report, and the pull request can change what it says. So there are no commands here; ' +
        'read names and versions before you use them.'
    : '';
}

/** What is wrong with the image itself and does not stand in the headline, as GitHub alerts; empty without. */
export function concernSection(assessment: Assessment, { list }: Rows): string {
  const kinds = { block: 'CAUTION', warn: 'WARNING', log: 'NOTE' } as const;
  const concerns = concernsBeside(assessment);
  const shown = concerns
    .slice(0, list)
    .map(({ action, message }) => `> [!${kinds[action]}]\n> ${text(message, reasonLength)}`);
  return [...shown, ...cutLine(concerns.length - shown.length)].join('\n\n');
}

/** Exceptions that hold but end within 14 days; empty without. */
export function endingSection(assessment: Assessment, { list }: Rows): string {
  const ending = endingSoon(assessment.decision.triage.exceptions.applied, assessment.now);
  if (ending.length === 0) return '';
  const shown = ending
    .slice(0, Math.min(list, maxEnding))
    .map((exception) => `${code(exception.id, 60)} (${daysLeft(exception, assessment.now)}, ${placeCode(exception)})`);
  const rest = ending.length > shown.length ? [`${counted(ending.length - shown.length)} more`] : [];
  const title = `${plural(ending.length, 'exception')} ${ending.length === 1 ? 'ends' : 'end'} within ${announcedDays} days:`;
  return `> [!NOTE]\n> ${title} ${[...shown, ...rest].join(', ')}`;
}

/** Endings that the announcement names. */
const maxEnding = 10;

/** What VEX says of findings that stay, and of those that are excepted all the same: whether they are looked at, and what to do. */
export function vexSections({ decision }: Assessment, { list }: Rows): readonly string[] {
  return (['open', 'excepted'] as const).map((which) => {
    const rows = keptByVex(decision.triage[which]).map(({ id, note, findings }) => [
      code(id, 60),
      counted(findings),
      vexWords(note, markdown),
      placeCode(note),
    ]);
    return section(vexTitles[which], ['Finding', 'Found', 'Statement', 'Written in'], rows, list);
  });
}

/** Exceptions that were applied, that were not and why, and that nothing needs. */
export function exceptionSections(
  { decision, now, name, names = [name] }: Assessment,
  { list }: Rows,
): readonly string[] {
  const { triage } = decision;
  const covers = coverage(triage.excepted);
  const { applied, refused, unused } = triage.exceptions;
  const notNeeded = needless(unused, names);
  return [
    approvalSection(triage),
    section(
      'Exceptions applied',
      ['Finding', 'Covers', 'Reason', 'Holds until', 'Written in'],
      applied.map((exception) => [
        `${code(exception.id, 60)}${newMark(exception)}`,
        counted(covers(exception)),
        reasonCell(exception),
        `${text(exception.expiry, 30)} (${daysLeft(exception, now)})`,
        placeCode(exception),
      ]),
      list,
    ),
    section(
      'Exceptions not applied',
      ['Finding', 'Why', 'This line would be valid', 'Written in'],
      refused.map((entry) => [
        code(entry.id, 60),
        text(entry.why, 200),
        code(suggestionText(entry.suggestion), 300),
        placeCode(entry),
      ]),
      list,
    ),
    ...(['everywhere', 'here'] as const).map((known) =>
      section(needlessTitles[known], ['Finding', 'Holds until', 'Written in'], notNeeded[known].map(needlessRow), list),
    ),
  ];
}

/** How it stands with the approvals of what the pull request adds. */
function approvalSection({ exceptions: { approvals } }: Pick<Triage, 'exceptions'>): string {
  return approvals === undefined ? '' : ['### Approvals of new exceptions', ...approvalTable(approvals)].join('\n\n');
}

function needlessRow(exception: Exception): readonly string[] {
  return [`${code(exception.id, 60)}${newMark(exception)}`, text(exception.expiry, 30), placeCode(exception)];
}

function reasonCell(exception: Exception): string {
  const proof = proofText(exception, markdown);
  return `${text(exception.reason, 200)}${proof === '' ? '' : `<br>${proof}`}`;
}

/** A titled table; empty without rows. */
export function section(
  title: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  limit: number,
): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, limit).map(row);
  const table = [row(titles), row(titles.map(() => ':--')), ...shown].join('\n');
  return [`### ${title}`, table, ...cutLine(rows.length - shown.length)].join('\n\n');
}

function cutLine(rest: number): readonly string[] {
  return rest === 0 ? [] : [`and ${counted(rest)} more.`];
}

/** What a tag names here may be older or newer than what others pull. */
function localCopy({ byCommand }: Assessment): string {
  const option = byCommand ? '--image-from registry' : 'image-from: registry';
  return `, as this machine's Docker store has it. What the registry has under that name was not looked at (\`${option}\`).`;
}

/** Name, digests and platforms: what was judged, to be compared with what runs. */
export function imageSection(assessment: Assessment, { list }: Rows, sboms: readonly SbomRecord[] = []): string {
  const { name, digest, origin, images, scan } = assessment;
  const found = digest === undefined ? '' : ` with digest ${code(digest)}`;
  const head = `### Image\n\n${code(name, 300)}${found}${origin === 'docker-store' ? localCopy(assessment) : ''}`;
  const rows = images.slice(0, list).map(({ platform, manifest, imageId }) => {
    const seen = scan.platforms.find((scanned) => scanned.platform === platform);
    const os = seen?.os === undefined ? 'none found' : text(`${seen.os.family} ${seen.os.name}`, 80);
    return row([
      code(platform, 60),
      `image ${code(imageId)}${manifest === undefined ? '' : `<br>manifest ${code(manifest)}`}`,
      os,
      counted(seen?.packages ?? 0),
    ]);
  });
  const titles = row(['Platform', 'Digests', 'Operating system', 'Packages']);
  const table = [titles, '| :-- | :-- | :-- | --: |', ...rows].join('\n');
  const standings = scan.platforms
    .slice(0, list)
    .flatMap(({ platform }, index) => sboms.slice(index, index + 1).map((sbom) => sbomLine(platform, sbom)));
  const below = standings.length === 0 ? [] : [standings.join('\n')];
  return [head, table, ...cutLine(images.length - rows.length), ...below].join('\n\n');
}

/** Reasons of one platform why its SBOM does not suffice that are shown. */
const shownReasons = 5;

function sbomLine(platform: string, { standing }: SbomRecord): string {
  return `- SBOM of ${code(platform, 60)}: ${standingText(standing)}`;
}

/** Whether new advisories may be matched with the SBOM alone, as the record says it. */
function standingText(standing: SbomRecord['standing']): string {
  switch (standing?.kind) {
    case undefined:
      return 'written; not compared with the image, as only the one in CycloneDX is';
    case 'equal':
      return '`equal`: it may stand in for the image';
    case 'equal-with-distro':
      return `\`equal\` with ${code(`--distro ${standing.distro}`, 100)}: so it may stand in for the image`;
    case 'needs-layers': {
      const reasons = standing.reasons.slice(0, shownReasons).map((reason) => `\n  - ${text(reason, 300)}`);
      const rest = standing.reasons.length - reasons.length;
      const more = rest === 0 ? '' : `\n  - ${plural(rest, 'more reason')} ${rest === 1 ? 'is' : 'are'} in the record.`;
      return `\`needs layers\`: scan the image itself${reasons.join('')}${more}`;
    }
  }
}

/** Who judged, by what, where the whole report is, and what of it GitHub does not show. */
export function footSection(assessment: Assessment): string {
  const { scan, decision, now } = assessment;
  const policy =
    decision.policy.source === 'default' ? 'the default policy' : `the policy in ${code(decision.policy.source, 200)}`;
  const judged = `Judged by ${policy}${regoText(decision)}.${baseText(decision)}`;
  const beside = [exploitationSentence(decision), text(opinionSentence(decision.triage.opinion), 600)];
  const parts = [
    scannerText(scan.scanner),
    databaseText(scan.database, now),
    judged,
    ...beside.filter((sentence) => sentence !== ''),
  ];
  const { length } = decision.triage.open;
  const cut =
    length > maxResults ? ` The Security tab can hold the ${counted(maxResults)} worst of ${counted(length)}.` : '';
  return `${parts.join(' ')} Every finding is in ${wholeList(assessment)}.${cut}`;
}

/** Of how many files rules in Rego were asked as well. */
function regoText({ policy }: Assessment['decision']): string {
  const files = policy.rego.value.length;
  return files === 0 ? '' : ` and ${plural(files, 'file')} of rules in Rego`;
}

/** What the base image brought is counted apart, and a policy that makes little of it says so where everybody reads it. */
function baseText({ policy, triage: { open } }: Assessment['decision']): string {
  const base = open.filter(({ place }) => sureOrigin(place) === 'base').length;
  const rule = policy.ignoreBase.value ? ' Its rule `ignore-base` only logs what the base image brings.' : '';
  return base === 0
    ? rule
    : ` ${counted(base)} of ${counted(open.length)} open findings came with the base image.${rule}`;
}

function scannerText({ name = 'Trivy', version, trust, binary }: Scanner): string {
  const trusts = {
    pinned: 'reviewed by its checksum',
    given: 'by the checksum in trivy-sha256',
    unreviewed: 'not reviewed: no checksum is known for it',
    report: 'not in this run: a finished report was judged',
  } as const;
  const hash = binary === undefined ? '' : `, ${code(binary)}`;
  return `Scanned by ${text(name, 80)} ${text(version, 40)} (${trusts[trust]}${hash}).`;
}

function databaseText(database: Database | undefined, now: Date): string {
  if (database === undefined) return 'The age of its advisories is not known.';
  const age = ageText(database.updatedAt, now);
  const words = age === '' ? '' : `, ${age} old`;
  return `Advisories of ${text(database.updatedAt, 40)}${words}, from ${code(database.source, 200)}.`;
}
