import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import type { GithubContext } from '../../repository/github-context.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { type RuleSource, ruleSource } from '../../repository/rule-source.js';
import { type PathOrDefault, pathOrDefault } from '../../text/path-or-default.js';
import type { NamedSigners } from '../demands.js';
import * as field from './fields.js';
import { emptyToken, noWorkflowRun, readInputs } from './read-inputs.js';
import { entryList } from './shared-inputs.js';

/** Every input of verify/action.yml (a test compares the names). */
export const verifyInputs = z
  .strictObject({
    images: entryList,
    keys: entryList,
    identities: entryList,
    commit: field.commitOrAny,
    'trusted-root': field.anyText,
    policy: field.anyText,
    token: field.anyText,
  })
  .partial();

/** One run of verify/action.yml, checked. */
interface VerifyConfig {
  readonly images: readonly string[];
  readonly asked: {
    /** Who counts instead of those of the policy. Files are in the repository. */
    readonly named: NamedSigners;
    /** The commit that claims must be signed for, in small letters; absent where each counts. */
    readonly commit?: string;
  };
  readonly policy: PathOrDefault;
  readonly github: GithubContext;
  readonly token: string;
  /** Whose policy and keys count. */
  readonly rules: RuleSource;
}

/** Raw inputs to one checked config. @throws ConfigError with everything that is wrong. */
export function verifyConfig(raw: ReadonlyMap<string, string>, github: GithubContext | undefined): VerifyConfig {
  const { inputs, problems: bad } = readInputs({ schema: verifyInputs, page: 'docs/deploy-gate.md' }, raw);
  const { images = [], keys = [], identities = [], commit, 'trusted-root': trustedRoot, policy, token } = inputs;
  const named = { keys, identities, ...(trustedRoot === undefined ? {} : { trustedRoot }) };
  const rules = ruleSource('auto', github, token);
  const problems: readonly Problem[] = [
    ...bad,
    ...(images.length === 0 ? [noImages] : []),
    ...(raw.get('commit') === '' ? [noCommit] : []),
    ...(token === undefined ? [noToken] : []),
    ...(github === undefined ? [noRunner] : []),
  ];
  const [first, ...others] = problems;
  if (first !== undefined || github === undefined || token === undefined || rules === 'no-token')
    throw new ConfigError([first ?? noToken, ...others]);
  const asked = { named, ...(commit === undefined ? {} : { commit }) };
  return { images, asked, policy: pathOrDefault(policy, defaultPolicyPath), github, token, rules };
}

const noImages: Problem = {
  where: 'input images',
  what: 'it is missing',
  fix: 'Write the images that are to be deployed, e.g. ghcr.io/acme/app@${{ needs.build.outputs.digest }}.',
};
/** An expression that gives nothing must not take the demand away. */
const noCommit: Problem = {
  where: 'input commit',
  what: 'it is empty',
  fix: 'Write the commit, e.g. ${{ needs.build.outputs.commit }}, and look at what that job gives; `any` asks for none.',
};
const noToken = emptyToken('policy and keys are read through GitHub’s API');
const noRunner = noWorkflowRun('verify', 'Use it in a workflow, or the command `image-gate verify` elsewhere.');
