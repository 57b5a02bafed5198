import type { Log } from '../host/ports.js';
import { rulesBeside } from '../policy/file/rules-beside.js';
import { openJudge } from '../rego/verdicts.js';

/** The judge by these rules for an image of these names (`openJudge`), with a warning for rules that only look as if they were for it. */
export function judgeFor(
  ports: Parameters<typeof openJudge>[0] & { readonly log: Pick<Log, 'warning'> },
  ...[rules, names, tool]: Tail<Parameters<typeof openJudge>>
): ReturnType<typeof openJudge> {
  for (const hint of rulesBeside(rules.policy, names)) ports.log.warning(hint);
  return openJudge(ports, rules, names, tool);
}

type Tail<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Rest] ? Rest : never;
