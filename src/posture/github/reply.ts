import { notKnown, type Observation, type SeenEvidence } from '../observation.js';

/** What GitHub has said to a question, or why it has said nothing. */
export type Reply<T> =
  | { readonly kind: 'replied'; readonly value: T; readonly asked: string; readonly at: string }
  /** The token may not see it: it lacks a permission. */
  | { readonly kind: 'withheld'; readonly asked: string; readonly permission: string; readonly said: string }
  | { readonly kind: 'failed'; readonly asked: string; readonly why: string };

export type NoReply = Exclude<Reply<never>, { kind: 'replied' }>;

/** What was asked and came back, in words of ours. */
export function evidenceOf(
  { asked, at }: { readonly asked: string; readonly at: string },
  answer: string,
): SeenEvidence {
  return { asked, at, answer };
}

/** Of what GitHub did not tell nothing is known. */
export function notReplied(subject: string, one: NoReply): Observation {
  switch (one.kind) {
    case 'withheld': {
      const why = `the token may not ask ${one.asked}: ${one.said}`;
      return notKnown(subject, 'not-shown', why, `Give the token the permission \`${one.permission}\`.`);
    }
    case 'failed':
      return notKnown(subject, 'failed', `${one.asked}: ${one.why}`, 'Try it again later.');
  }
}
