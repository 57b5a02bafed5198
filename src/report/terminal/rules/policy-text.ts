import { approversText } from '../../../policy/approvals.js';
import type { NamedBaseline } from '../../../policy/baseline.js';
import { defaultEvidence, type EvidenceRules } from '../../../policy/evidence-rules.js';
import { noScore } from '../../../policy/exploitation/exploitation-rules.js';
import { whenText } from '../../../policy/exploitation/exploitation-text.js';
import type { PolicyFile } from '../../../policy/file/policy-file.js';
import { bySeverity, kinds, type Policy, type ScopedRule } from '../../../policy/policy.js';
import { ownerOf } from '../../../policy/response/owners.js';
import type { ReviewState } from '../../../policy/response/review.js';
import type { PolicyNote } from '../../../policy/scoped/policy-notes.js';
import type { Setting } from '../../../policy/setting.js';
import type { VexTrust } from '../../../policy/vex-rules.js';
import { severities } from '../../../scan/finding.js';
import { dayOf } from '../../../text/calendar-day.js';
import { plural } from '../../../text/count.js';
import { pad } from '../../../text/display-width.js';
import { bounded, boundedPath } from '../../../text/escape.js';

/** One rule that holds for an image, in the words of a policy. */
interface EffectiveRule {
  /** `severity.critical.action`. */
  readonly name: string;
  readonly value: string;
  /** Where it was said, where that is another name: `images[0].severity.critical`. */
  readonly key: string;
  /** `file:line:column`; absent for the default. */
  readonly place?: string;
}

/** Rows for each part of a policy: one without rows does not compile. */
const rowsOf: {
  readonly [Key in keyof Required<Omit<Policy, 'source'>>]: (policy: Policy) => readonly EffectiveRule[];
} = {
  severity: ({ severity }) =>
    severities.flatMap((name) => {
      const { action, when, fixWithin, escalate } = severity[name];
      const key = `severity.${name.toLowerCase()}`;
      return [
        row(`${key}.action`, action),
        ...(when.value === undefined ? [] : [row(`${key}.when`, when, () => whenText(when.value ?? {}))]),
        row(`${key}.fix-within`, fixWithin, hoursText),
        row(`${key}.escalate`, escalate),
      ];
    }),
  kinds: ({ kinds: said }) =>
    kinds.flatMap((kind) =>
      severities.flatMap((severity) => {
        const action = said[kind][severity];
        return action === undefined ? [] : [row(`kinds.${kind}.${severity.toLowerCase()}`, action)];
      }),
    ),
  hardening: ({ hardening }) => {
    const said = Object.entries(hardening).filter(([, { place }]) => place !== undefined);
    if (said.length === 0) return [{ name: 'hardening', value: 'off', key: 'hardening' }];
    return said.map(([check, rule]) => row(`hardening.checks.${check}`, rule));
  },
  unfixed: ({ unfixed }) => [row('unfixed', unfixed)],
  eol: ({ eol }) => [row('eol', eol)],
  unscannable: ({ unscannable }) => [row('unscannable', unscannable)],
  exploitation: ({ exploitation: { exploited, epssBlock, epssWarn, missing, maxAge } }) => [
    row('exploited', exploited),
    row('epss.block', epssBlock, scoreText),
    row('epss.warn', epssWarn, scoreText),
    row('exploitation.missing', missing),
    row('exploitation.max-age', maxAge, hoursText),
  ],
  secondOpinion: ({ secondOpinion }) => [row('second-opinion.clair', secondOpinion)],
  deadlines: ({ deadlines: { clock, overdue } }) => [row('clock', clock), row('overdue', overdue)],
  gateOn: ({ gateOn }) => [row('gate-on', gateOn)],
  baseline: ({ baseline }) => [row('baseline', baseline, baselineText)],
  ignoreBase: ({ ignoreBase }) => [row('ignore-base', ignoreBase)],
  bases: ({ bases }) => [row('bases', bases, listText)],
  rego: ({ rego }) => [row('rego', rego, (files) => listText(files.map(({ path }) => path)))],
  scoped: ({ scoped }) => {
    const rules = scoped.flatMap(({ packages, paths }) => [...packages.value, ...paths.value]);
    return rules.map((rule) => row(`${rule.about}s ${rule.match}`, rule.action, () => ruleText(rule)));
  },
  exceptions: ({ exceptions: { maxDays, requireTicket, assessment, adoptedUntil } }) => [
    ...severities.map((name) => row(`exceptions.max-days.${name.toLowerCase()}`, maxDays[name])),
    row('exceptions.require-ticket', requireTicket),
    row('exceptions.assessment', assessment, (all) => listText(all.map((severity) => severity.toLowerCase()))),
    row('exceptions.adopted-until', adoptedUntil, (day) => day ?? 'never'),
  ],
  vex: ({ vex }) =>
    vex.flatMap(({ files, trust, maxAge, for: those }) => [
      row('vex.files', files, (all) => listText(all.map(({ path }) => path))),
      row('vex.trust', trust, (all) => listText(all.map(trustWords))),
      row('vex.max-age', maxAge, hoursText),
      row('vex.for', those, (all) => listText(all.map((severity) => severity.toLowerCase()))),
    ]),
  verify: ({ verify }) => Object.values(bySaid(verify)),
};

/** Every rule of a policy with the line that it comes from. */
export function effectiveRules(policy: Policy): readonly EffectiveRule[] {
  return Object.values(rowsOf).flatMap((rows) => rows(policy));
}

function bySaid(verify: EvidenceRules): { readonly [Key in keyof EvidenceRules]: EffectiveRule } {
  return {
    keys: row('verify.keys', verify.keys, listText),
    identities: row('verify.identities', verify.identities, listText),
    issuer: row('verify.issuer', verify.issuer),
    sources: row('verify.sources', verify.sources, listText),
    repositoryIds: row('verify.repository-ids', verify.repositoryIds, listText),
    trustedRoot: row('verify.trusted-root', verify.trustedRoot),
    maxAge: row('verify.max-age', verify.maxAge, hoursText),
    require: row('verify.require', verify.require, listText),
    platforms: row('verify.platforms', verify.platforms),
    onFail: row('verify.on-fail', verify.onFail),
  };
}

function row<Value>(
  name: string,
  { value, key, place }: Setting<Value>,
  words: (value: Value) => string = String,
): EffectiveRule {
  return { name, value: words(value), key, ...(place === undefined ? {} : { place }) };
}

function hoursText(hours: number): string {
  return hours % 24 === 0 && hours > 24 ? `${hours / 24}d` : `${hours}h`;
}

/** Whose documents count, and what they are checked by where that is not the usual. */
function trustWords({ keys, identities, issuer, sources, repositoryIds, trustedRoot }: VexTrust): string {
  const { issuer: usualIssuer, trustedRoot: usualRoot } = defaultEvidence;
  const checked = [
    ...(issuer === usualIssuer.value ? [] : [`issuer ${issuer}`]),
    ...(sources.length === 0 ? [] : [`sources ${sources.join(', ')}`]),
    ...(repositoryIds.length === 0 ? [] : [`repository-ids ${repositoryIds.join(', ')}`]),
    ...(trustedRoot.path === usualRoot.value ? [] : [`trusted-root ${trustedRoot.path}`]),
  ];
  const named = [...keys.map(({ path }) => path), ...identities].join(', ');
  return checked.length === 0 ? named : `${named} (${checked.join('; ')})`;
}

function scoreText(score: number): string {
  return score === noScore ? 'none' : String(score);
}

function listText(list: readonly (string | number)[]): string {
  return `[${list.join(', ')}]`;
}

function baselineText(baseline: NamedBaseline): string {
  return baseline.kind === 'image' ? baseline.name : baseline.kind;
}

function ruleText({ action, expires, reason }: ScopedRule): string {
  return `${action.value}${expires === undefined ? '' : ` until ${expires}`} (${reason})`;
}

/** What a policy file says that is no rule for images. */
type RulesBesideImages = Pick<PolicyFile, 'approvals' | 'owners' | 'review'>;

/** Who is told of this image, and who answers for the policy. */
function ownerRows(names: readonly string[], { owners, review }: RulesBesideImages): readonly string[][] {
  const { owner, mail = [], pager } = ownerOf(owners, names) ?? {};
  const reviewed = review.reviewed === undefined ? 'never' : review.reviewed;
  return [
    ['owner', owner === undefined ? 'nobody' : bounded(owner, 120), ''],
    ...(mail.length === 0 ? [] : [['owner.mail', bounded(mail.join(', '), 200), '']]),
    ...(pager === undefined ? [] : [['owner.pager', bounded(pager, 120), '']]),
    ...(review.owner === undefined ? [] : [['policy.owner', bounded(review.owner, 120), '']]),
    ['policy.reviewed', reviewed, ''],
    ['policy.review-every', `${review.every}d`, ''],
    ...(review.maturity === undefined ? [] : [['policy.maturity', String(review.maturity), '']]),
  ];
}

/** The rules for an image as aligned lines, for a terminal. */
export function policyText(names: readonly string[], policy: Policy, file: RulesBesideImages): string {
  const { approvals } = file;
  const rules = effectiveRules(policy);
  const lines = rules.map(({ name, value, key, place }) => {
    const written = key === name || `${key}.action` === name || place === undefined ? '' : ` ${bounded(key, 120)}`;
    return [
      bounded(name, 120),
      bounded(value, 200),
      place === undefined ? 'default' : boundedPath(place, 200) + written,
    ];
  });
  const approvers = Object.entries(bySeverity((severity) => approvals[severity]))
    .filter(([, choice]) => choice.length > 0)
    .map(([severity, choice]) => [`approvals.${severity.toLowerCase()}`, approversText(choice), '']);
  const all = [...lines, ...approvers, ...ownerRows(names, file)];
  const widths = [0, 1].map((column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const title = `${names.map((name) => bounded(name, 200)).join(', ')}: ${bounded(policy.source, 300)}`;
  const aligned = all.map(([name = '', value = '', place = '']) =>
    `  ${pad(name, widths[0] ?? 0)}  ${pad(value, Math.min(60, widths[1] ?? 0))}  ${place}`.trimEnd(),
  );
  return [title, ...aligned].join('\n');
}

/** What `policy check` says of a valid policy. @param source absent: there is no policy file. */
export function checkedText(
  source: string | undefined,
  path: string,
  notes: readonly PolicyNote[],
  review: ReviewState,
): string {
  const said =
    source === undefined
      ? `There is no ${boundedPath(path, 200)}: the default policy holds.`
      : `${boundedPath(path, 200)} is valid.${nextReviewText(review)}`;
  const lines = notes.map(
    ({ place, key, what }) =>
      `${boundedPath(place ?? key, 200)}: warning: ${bounded(key, 120)}: ${bounded(what, 300)}.`,
  );
  return [...lines, notes.length === 0 ? said : `${said} ${plural(notes.length, 'warning')}.`].join('\n');
}

/** One that is due is among the notes. */
function nextReviewText(review: ReviewState): string {
  return review.state === 'current' ? ` Its next review is due on ${dayOf(new Date(review.due))}.` : '';
}
