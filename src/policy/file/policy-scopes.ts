import { ConfigError } from '../../host/errors.js';
import { patternsMeet } from '../image-pattern.js';
import type { Policy } from '../policy.js';
import type { PolicyFile } from './policy-file.js';
import { type SaidRules, withSaid } from './said-rules.js';

/** Combinations of rules for images that are told apart: each rule whose pattern meets those of others doubles them. */
const maxScopes = 64;

/** Images for which the same rules of a policy file hold. Each image belongs to exactly one scope of a file. */
interface PolicyScope {
  /** Patterns of `images` that all of them match. */
  readonly within: readonly string[];
  /** Patterns of `images` that none of them matches. */
  readonly without: readonly string[];
  readonly policy: Policy;
}

/**
 * Which policy holds for which images, for those who must say it before they know the images: of each scope it is the one that `policyFor` gives for an image in it, as far as that rests on rules
 * for which `matters` says yes.
 * @throws ConfigError `policy-scopes` where the patterns make too many combinations.
 */
export function policyScopes(file: PolicyFile, matters: (said: SaidRules) => boolean): readonly PolicyScope[] {
  if (file.parts !== undefined) throw new Error('defect: of two files that both rule nobody asks for scopes');
  let scopes: readonly PolicyScope[] = [{ within: [], without: [], policy: file.base }];
  for (const { match, said } of file.images) {
    if (!matters(said)) continue;
    scopes = scopes.flatMap((scope) => {
      if (!scope.within.every((pattern) => patternsMeet(pattern, match))) return [scope];
      return [
        { ...scope, within: [...scope.within, match], policy: withSaid(scope.policy, said) },
        { ...scope, without: [...scope.without, match] },
      ];
    });
    if (scopes.length > maxScopes) throw tooMany(file.base.source);
  }
  return scopes;
}

function tooMany(source: string): ConfigError {
  const what = `patterns of \`images\` that may match the same image make more than ${maxScopes} combinations`;
  return new ConfigError([{ where: source, what, fix: 'Write patterns that exclude each other.' }], 'policy-scopes');
}
