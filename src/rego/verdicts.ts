import type { Candidate, Decision } from '../policy/decision.js';
import { policyFor, regoListsFor } from '../policy/file/policy-file.js';
import { allAnswers, type RegoAnswer } from '../policy/rego/rego-answer.js';
import {
  type AfterMergeRules,
  type AfterMergeVerdict,
  decide,
  decideAfterMerge,
  decideBeforeRego,
  type Evidence,
  type JudgingRules,
} from '../policy/verdict.js';
import type { ImageRecord } from '../record/record-schema.js';
import type { AskRego, RegoPorts, RegoTool } from './engine.js';

/** The rules that count, and those of after the merge. */
type CountingRules = JudgingRules & { readonly afterMerge?: AfterMergeRules };

/** What gives a verdict. */
interface Judge {
  /**
   * @param recordOf the record of a decision, which is what rules in Rego are asked about.
   * @throws what `AskRego` throws: a verdict without them would be a guess.
   */
  readonly verdicts: (
    evidence: Evidence,
    recordOf: (decision: Decision) => ImageRecord,
    candidate?: Candidate,
  ) => Promise<Verdicts>;
}

interface Verdicts {
  readonly decision: Decision;
  readonly afterMerge: AfterMergeVerdict | undefined;
}

/**
 * The judge by these rules, for an image of these names. Where they have some in Rego, the engine is looked at now.
 * @param tool `not-asked`: one finding is explained; then the verdict is that nobody has asked them.
 * @throws ConfigError `rego-tool`.
 */
export async function openJudge(
  ports: RegoPorts,
  rules: CountingRules,
  names: readonly string[],
  tool: RegoTool | 'not-asked' | undefined,
): Promise<Judge> {
  const later = rules.afterMerge?.mayAsk ? [rules.afterMerge] : [];
  const isAsked = [rules, ...later].some(({ policy }) => policyFor(policy, names).rego.value.length > 0);
  // Loaded only where a policy has such rules.
  const askRego =
    isAsked && tool !== 'not-asked' ? await (await import('./engine.js')).openRego(ports, tool) : undefined;
  return {
    verdicts: async (evidence, recordOf, candidate) => {
      const said = (by: JudgingRules) => answerOf(askRego, by, evidence, recordOf);
      const decision = decide(rules, { ...evidence, rego: await said(rules) }, candidate);
      const [after] = later;
      const rego = after === undefined ? undefined : await said(after);
      return { decision, afterMerge: decideAfterMerge(rules, { ...evidence, rego }) };
    },
  };
}

async function answerOf(
  askRego: AskRego | undefined,
  rules: JudgingRules,
  evidence: Evidence,
  recordOf: (decision: Decision) => ImageRecord,
): Promise<RegoAnswer | undefined> {
  const lists = regoListsFor(rules.policy, evidence.names);
  if (askRego === undefined || lists.length === 0) return undefined;
  const record = recordOf(decideBeforeRego(rules, evidence));
  const answers: RegoAnswer[] = [];
  for (const list of lists) answers.push(await askRego(list, record));
  return allAnswers(answers);
}
