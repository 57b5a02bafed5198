import { ConfigError, type Problem } from '../../host/errors.js';
import { documentForm } from '../../text/document-fault.js';
import { type ApprovalRules, type Approvers, distinctApprovers, noApprovals, someOf } from '../approvals.js';
import { bySeverity, defaultPolicy } from '../policy.js';
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

const exceptionLists = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
const exceptionsFix = 'Name it in the input `exceptions`, and a policy in the input `policy`.';

/** A plain file of exceptions, of which YAML makes a text or nothing at all: its first line that is no comment begins with an id. */
function plainExceptions(text: string, file: string): Problem | undefined {
  const lines = text.replace(/^\ufeff/, '').split('\n', looked);
  const index = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  return /^\s*(?:CVE|GHSA)-[\w-]+(?:\s|$)/.test(lines[index] ?? '')
    ? { where: `${file}:${index + 1}`, what: 'this is a file of exceptions, and no policy', fix: exceptionsFix }
    : undefined;
}

/** Lines that are looked at. */
const looked = 1000;

/** What a file is that was named as a policy by mistake, as one problem instead of one for each of its keys; `undefined` for what may be meant as a policy. */
function foreignFile(value: unknown, file: string): Problem | undefined {
  const where = `${file}:1`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (exceptionLists.some((list) => Array.isArray(fields[list])))
    return { where, what: 'this is a file of exceptions, and no policy', fix: exceptionsFix };
  const form = documentForm(fields);
  return form === undefined
    ? undefined
    : { where, what: `this is ${form}, and no policy`, fix: 'Name a file with e.g. `severity: { high: block }`.' };
}
