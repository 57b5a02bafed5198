import type { Candidate, Decision } from '../policy/decision.js';
import { policyFor, regoListsFor, withCorrectedRego } from '../policy/file/policy-file.js';
import { allAnswers, type RegoAnswer } from '../policy/rego/rego-answer.js';
import type { RegoFile } from '../policy/rego/rego-file.js';
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
import type { OpenRego, RegoPorts, RegoTool } from './engine.js';

/** The rules that count, and those of after the merge. */
type CountingRules = JudgingRules & { readonly afterMerge?: AfterMergeRules };

/** What gives a verdict. */
interface Judge {
  /**
   * @param recordOf the record of a decision, which is what rules in Rego are asked about.
   * @throws what `OpenRego` throws: a verdict without them would be a guess.
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

/** Opens an engine when it is needed. @throws ConfigError `rego-tool`. */
export type OpenEngine = () => Promise<OpenRego>;

/** An engine for many images, copied and looked at once. It is loaded only where a policy has rules for it. @param ports whose temporary folders outlive the images. */
export function openOnce(ports: RegoPorts, tool: RegoTool | undefined): OpenEngine {
  let opened: Promise<OpenRego> | undefined;
  return () => {
    opened ??= import('./engine.js').then(({ openRego }) => openRego(ports, tool));
    return opened;
  };
}

/**
 * The judge by these rules, for an image of these names. Where they have some in Rego, the engine is looked at now.
 * @param tool `not-asked`: one finding is explained; then the verdict is that nobody has asked them. A function opens an engine that serves more than this image.
 * @throws ConfigError `rego-tool`.
 */
export async function openJudge(
  ports: RegoPorts,
  rules: CountingRules,
  names: readonly string[],
  tool: RegoTool | OpenEngine | 'not-asked' | undefined,
): Promise<Judge> {
  const after = rules.afterMerge?.mayAsk ? rules.afterMerge : undefined;
  const all = after === undefined ? [rules] : [rules, after];
  const isAsked = all.some(({ policy }) => policyFor(policy, names).rego.value.length > 0);
  const open = typeof tool === 'function' ? tool : openOnce(ports, tool === 'not-asked' ? undefined : tool);
  const engine = isAsked && tool !== 'not-asked' ? await open() : undefined;
  return {
    verdicts: async (evidence, recordOf, candidate) => {
      const said = (by: JudgingRules) => answerOf(engine, by, evidence, recordOf);
      const corrected = await correctedRules(engine, rules, after, names);
      const decision = decide(corrected, { ...evidence, rego: await said(corrected) }, candidate);
      const rego = after === undefined ? undefined : await said(after);
      return { decision, afterMerge: decideAfterMerge(rules, { ...evidence, rego }) };
    },
  };
}

/**
 * Where no engine can read some of the rules in Rego that count, so that every run stops, and a pull request of the repository itself makes them such that it can: the rules of the branch in all
 * else, and those in Rego that it will have. What an image is like has no part in this: else it could be made such that its own rules count.
 */
async function correctedRules(
  engine: OpenRego | undefined,
  rules: JudgingRules,
  after: AfterMergeRules | undefined,
  names: readonly string[],
): Promise<JudgingRules> {
  if (engine === undefined || after === undefined) return rules;
  const unread = await unreadLists(engine, rules, names);
  if (unread.length === 0 || (await unreadLists(engine, after, names)).length > 0) return rules;
  return { ...rules, policy: withCorrectedRego(rules.policy, after.policy, unread) };
}

async function unreadLists(engine: OpenRego, { policy }: JudgingRules, names: readonly string[]) {
  const unread: (readonly RegoFile[])[] = [];
  for (const list of regoListsFor(policy, names)) if (!(await engine.canRead(list))) unread.push(list);
  return unread;
}

async function answerOf(
  engine: OpenRego | undefined,
  rules: JudgingRules,
  evidence: Evidence,
  recordOf: (decision: Decision) => ImageRecord,
): Promise<RegoAnswer | undefined> {
  const lists = regoListsFor(rules.policy, evidence.names);
  if (engine === undefined || lists.length === 0) return undefined;
  const record = recordOf(decideBeforeRego(rules, evidence));
  const answers: RegoAnswer[] = [];
  for (const list of lists) answers.push(await engine.ask(list, record));
  return allAnswers(answers);
}
