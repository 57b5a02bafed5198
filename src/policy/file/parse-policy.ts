import { ConfigError } from '../../host/errors.js';
import { type ApprovalRules, type Approvers, distinctApprovers, noApprovals, someOf } from '../approvals.js';
import { bySeverity, defaultPolicy } from '../policy.js';
import { foreignFile, plainExceptions } from './foreign-file.js';
import { defaultPolicyFile, type PolicyFile } from './policy-file.js';
import { policyGuide } from './policy-hints.js';
import { type ApprovalWords, policySchema } from './policy-schema.js';
import { saidOwners, saidReview } from './response-schema.js';
import { saidRules, withSaid, wordOf } from './said-rules.js';
import { refusedBySchema } from './schema-problems.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/**
 * Reads a policy file over the default policy. `source` is its path, for messages and reports;
 * a file without content gives the default policy and says so in `base.source`.
 * @throws ConfigError `policy-invalid` with every problem: `file:line:column`, the key, the nearest valid one; `yaml-…` from `readYaml`.
 * Never falls back to the default policy (design, promise 3).
 */
export function parsePolicy(text: string, source: string): PolicyFile {
  const plain = plainExceptions(text, source);
  if (plain !== undefined) throw new ConfigError([plain], policyGuide.code);
  const yaml = readYaml(text, source);
  if (yaml.value === undefined) {
    return {
      ...defaultPolicyFile,
      base: { ...defaultPolicy, source: `${source} (empty: the default policy)` },
    };
  }
  const parsed = policySchema.safeParse(yaml.value);
  if (!parsed.success) throw refusal(parsed.error.issues, yaml, source);
  const words = parsed.data;
  return {
    base: withSaid({ ...defaultPolicy, source }, saidRules(words, [], yaml)),
    images: (words.images ?? []).map((rule, index) => ({
      match: rule.match,
      said: saidRules(rule, ['images', index], yaml),
    })),
    approvals: approvalRules(words.approvals),
    owners: saidOwners(words.owners),
    review: saidReview(words.policy, yaml),
  };
}

/** One problem for a file that is none of ours, else one for each of its mistakes. */
function refusal(issues: Parameters<typeof refusedBySchema>[0], yaml: YamlFile, source: string): ConfigError {
  const foreign = foreignFile(yaml.value, source);
  return foreign === undefined
    ? refusedBySchema(issues, yaml, policyGuide)
    : new ConfigError([foreign], policyGuide.code);
}

/** Teams are written as they are mentioned, and known without the sign. */
function withoutMark(name: string): string {
  return name.replace(/^@/, '');
}

function approvalRules(said: ApprovalWords | undefined): ApprovalRules {
  if (said === undefined) return noApprovals;
  const words: Exclude<ApprovalWords, readonly unknown[]> = Array.isArray(said) ? { all: said } : said;
  return bySeverity((severity): Approvers => {
    const named = [...(words.all ?? []), ...(words[wordOf(severity)] ?? [])];
    return distinctApprovers(
      named.flatMap((choice): Approvers => {
        if (typeof choice === 'string') return [[withoutMark(choice)]];
        return 'of' in choice ? someOf(choice.of, choice['at-least']) : [choice.map(withoutMark)];
      }),
    );
  });
}
