import * as z from 'zod';
import { patternForm } from './image-pattern.js';
import { actions } from './policy.js';

/** Per-image rules of one file. */
export const maxImageRules = 100;

/** `24h` or `7d`. */
export const durationForm = /^[1-9][0-9]{0,3}[hd]$/;

const action = z.enum(actions);

const longRule = z.strictObject({
  action: action.optional(),
  'fix-within': z.string().regex(durationForm).optional(),
});

const rule = z.union([action, longRule]);

const severity = z.strictObject({
  critical: rule.optional(),
  high: rule.optional(),
  medium: rule.optional(),
  low: rule.optional(),
  unknown: rule.optional(),
});

const rules = {
  severity: severity.optional(),
  unfixed: action.optional(),
  eol: action.optional(),
  unscannable: action.optional(),
};

const imageRule = z.strictObject({ match: z.string().regex(patternForm), ...rules });

/** The policy file in the words of its authors. Strict: an unknown key is an error, never passed over. */
export const policySchema = z.strictObject({
  version: z.literal(1).optional(),
  ...rules,
  images: z.array(imageRule).max(maxImageRules).optional(),
});

export type PolicyWords = z.infer<typeof policySchema>;
export type RuleWords = z.infer<typeof rule>;
export type ImageRuleWords = z.infer<typeof imageRule>;

/** The keys that may stand at a path of the file, for the hint at an unknown one. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'images') return path.length === 2 ? Object.keys(imageRule.shape) : keysAt(path.slice(2));
  if (path[0] !== 'severity') return Object.keys(policySchema.shape);
  return Object.keys(path.length === 1 ? severity.shape : longRule.shape);
}
