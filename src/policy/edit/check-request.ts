import { type Severity, severities } from '../../scan/finding.js';
import { dayOf, daysLater, startOfDay } from '../../text/calendar-day.js';
import { hiddenWhy, readsDifferently } from '../../text/hidden-characters.js';
import { plainLine } from '../../text/plain-line.js';
import type { RiskAssessment } from '../exceptions/exception.js';
import { lastEndOf } from '../exceptions/exception-limits.js';
import { maxListed } from '../exceptions/ignore-yaml-schema.js';
import type { PolicyFile } from '../file/policy-file.js';
import { limitsFor } from '../image-limits.js';
import { patternForm } from '../image-pattern.js';
import type { WantedException } from './add-exception.js';
import { type RequestAnswers, type RequestField, type RequestProblem, requestFields } from './request-fields.js';

/** What a request comes to: the entry that it asks for, or all that it lacks. */
export type CheckedRequest =
  | { readonly kind: 'complete'; readonly wanted: WantedException; readonly severity: Severity }
  | { readonly kind: 'lacking'; readonly problems: readonly RequestProblem[] };

/** Most characters of the words about exploitability that go into the entry; the issue has all. */
const maxWords = 200;

/** Most characters of an answer in an assessment; the issue has all. */
const maxAssessed = 500;

/** The ids of advisories: one of them, nothing else. Letters and one number alone (`GH-123`, `SEC-12`) are a ticket. */
const vulnerabilityId =
  /^(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?![A-Z]+-\d+$)[A-Z]{2,10}-[A-Za-z0-9][\w.:-]{2,40})$/;
/** What nobody sees: an answer of that alone is none. */
const unseen = /[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;
/** FIRST's vectors, versions 3.0, 3.1 and 4.0: https://www.first.org/cvss/ */
const vector = /(?:^|[\s(])CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Z]{1,6}){4,40}(?=$|[\s),;.])/;
const score = /(?:^|[\s(])(?:10(?:\.0)?|\d(?:\.\d)?)(?=$|[\s,;()])/;

/**
 * Checks the answers against the form and the policy.
 * @param ticket the address of the issue, which the entry names.
 */
export function checkRequest(answers: RequestAnswers, ticket: string, policy: PolicyFile, now: Date): CheckedRequest {
  const images = answers.images.split(/[\s,]+/).filter((image) => image !== '');
  const severity = severities.find((one) => one === answers.severity);
  const problems = requestFields.flatMap((field: RequestField & { id: keyof RequestAnswers }) => {
    const answer = answers[field.id];
    const what =
      faultOf(field, answer) ??
      (field.id === 'finding' ? findingFault(answer) : undefined) ??
      (field.id === 'score' ? scoreFault(answer) : undefined) ??
      (field.id === 'images' ? imagesFault(images) : undefined) ??
      (field.id === 'until' ? dayFault(answer, severity, images, policy, now) : undefined);
    return what === undefined ? [] : [{ label: field.label, what }];
  });
  if (problems.length > 0 || severity === undefined) return { kind: 'lacking', problems };
  const { finding: id, until, reason, exploitability } = answers;
  const why = `${reason}: ${plainLine(exploitability, maxWords)}`;
  const wanted: WantedException = { id, kind: 'vulnerability', reason: why, images, ticket, until };
  const isAssessed = limitsFor(policy, images).some(({ rules }) => rules.assessment.value.length > 0);
  const assessment = isAssessed ? { assessment: assessmentIn(answers) } : {};
  return { kind: 'complete', severity, wanted: { ...wanted, ...assessment } };
}

/** The answers that the policy wants in the entry, where the gate finds them whatever becomes of the issue. */
function assessmentIn({ score: points, exploitability, controls, why, fix, impact }: RequestAnswers): RiskAssessment {
  const cut = (answer: string) => plainLine(answer, maxAssessed);
  return {
    score: cut(points),
    exploitability: cut(exploitability),
    controls: cut(controls),
    why: cut(why),
    fix: cut(fix),
    impact: cut(impact),
  };
}

function faultOf({ most, options }: RequestField, answer: string): string | undefined {
  if (answer.replaceAll(unseen, '') === '') return 'it is not answered';
  if (answer.startsWith('<')) return 'it begins with <, as a placeholder does';
  if (answer.length > most) return `it has more than ${most} characters`;
  if (readsDifferently(answer.replaceAll('\n', ' '))) return hiddenWhy;
  if (options !== undefined && !options.includes(answer)) return `it is none of: ${options.join(', ')}`;
  return undefined;
}

function findingFault(answer: string): string | undefined {
  return vulnerabilityId.test(answer) ? undefined : 'write one id as the report has it, for example CVE-2024-1234';
}

function scoreFault(answer: string): string | undefined {
  const withoutVector = answer.replace(vector, ' ');
  if (withoutVector === answer) return 'write the vector, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  return score.test(withoutVector) ? undefined : 'write the score beside the vector, from 0.0 to 10.0';
}

function imagesFault(images: readonly string[]): string | undefined {
  if (images.length > maxListed) return `it names more than ${maxListed} images`;
  const isOne = (image: string) => patternForm.test(image) && /[A-Za-z0-9]/.test(image);
  return images.length > 0 && images.every(isOne)
    ? undefined
    : 'write names of images, or patterns for them, with commas between, for example ghcr.io/acme/api';
}

/** Whether the policy takes the day for the severity that is named. The gate asks again, with the severity that the finding has. */
function dayFault(
  day: string,
  severity: Severity | undefined,
  images: readonly string[],
  policy: PolicyFile,
  now: Date,
): string | undefined {
  const start = startOfDay(day);
  if (start === undefined) return 'write a day of the calendar, for example 2026-12-31';
  if (day < dayOf(now)) return 'that day is over';
  if (severity === undefined || imagesFault(images) !== undefined) return undefined;
  const most = Math.min(...limitsFor(policy, images).map(({ rules }) => rules.maxDays[severity].value));
  if (daysLater(start, 1).getTime() <= lastEndOf(most, now)) return undefined;
  return `the policy lets exceptions for ${severity} last ${most} days: until ${dayOf(daysLater(now, most))} at most`;
}
