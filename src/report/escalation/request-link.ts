import type { TriageLabel } from '../../escalation/escalation.js';
import type { RequestAnswers } from '../../policy/edit/request-fields.js';
import { bounded, code, link } from '../../text/escape.js';

/** Longer addresses are cut by some browsers and proxies; what does not fit is asked for in the form. */
const maxAddress = 1900;
const maxAnswer = 150;

/** What is said of a label that needs an exception. `confirmed` is no wish, and is answered by nobody. */
const meanings = {
  confirmed: 'It is confirmed',
  'false-positive': 'If it is a false positive',
  'not-exploitable': 'If it can not be exploited here',
  mitigated: 'If something else keeps it from doing harm',
} as const satisfies Record<TriageLabel, string>;

/** The comment that asks whoever has labelled an issue for an exception. @param repository web address of the repository that has the form. */
export function requestComment(label: TriageLabel, repository: string, answers: Partial<RequestAnswers>): string {
  const form = link('the form, with what is known of it', requestAddress(repository, answers));
  return `${meanings[label]} (label ${code(label)}), ask for an exception: fill in ${form}. Until that is approved, the time to fix goes on, and this issue stays open.`;
}

/** The form for exceptions with these answers in it, by the ids of its questions. */
function requestAddress(repository: string, answers: Partial<RequestAnswers>): string {
  const form = `${repository}/issues/new?template=security-exception.yml`;
  return Object.entries(answers).reduce((address, [id, answer]) => {
    const longer = `${address}&${encodeURIComponent(id)}=${encodeURIComponent(bounded(answer, maxAnswer))}`;
    return longer.length > maxAddress ? address : longer;
  }, form);
}
