import * as z from 'zod';
import { severities } from '../../scan/finding.js';
import { defaultEvidence } from '../evidence-rules.js';
import { maxVexFiles, maxVexTrust, type VexRules, type VexTrust, vexPathForm } from '../vex-rules.js';
import { durationForm, hours } from './duration.js';
import { signerWords } from './verify-schema.js';
import type { Say } from './yaml-file.js';

const trust = z
  .strictObject(signerWords)
  .refine(
    ({ keys = [], identities = [] }) => keys.length + identities.length > 0,
    'names neither `keys` nor `identities`',
  );

/** Which VEX statements count, in the words of policy files. */
export const vexRules = z.strictObject({
  files: z
    .array(z.string().regex(vexPathForm))
    .max(maxVexFiles)
    .optional()
    .describe('Files in the repository: OpenVEX 0.2, or CycloneDX with vulnerabilities, in JSON.'),
  trust: z
    .array(trust)
    .max(maxVexTrust)
    .optional()
    .describe(
      'Whose OpenVEX attestations on the image, or on its proven base, count beside the files: `keys` or `identities`, in the words of `verify`.',
    ),
  'max-age': z
    .string()
    .regex(durationForm)
    .optional()
    .describe('How long a statement counts, from the moment that it gives: `90d`. Default: 180d'),
  for: z
    .array(z.enum(['critical', 'high', 'medium', 'low', 'unknown']))
    .max(5)
    .optional()
    .describe('Severities of the findings that a statement may leave out. Default: [high, medium, low]'),
});

type VexWords = z.infer<typeof vexRules>;

/** What a part of a policy file says of it. */
export type SaidVex = { readonly [Key in keyof VexRules]?: VexRules[Key] | undefined };

/** The same as values with their places. */
export function saidVex({ files, trust, for: words, ...said }: VexWords, say: Say): SaidVex {
  const age = said['max-age'];
  return {
    files: say(
      files?.map((path) => ({ path })),
      'vex',
      'files',
    ),
    trust: say(trust?.map(saidTrust), 'vex', 'trust'),
    maxAge: say(age === undefined ? undefined : hours(age), 'vex', 'max-age'),
    for: say(
      words && severities.filter((severity) => words.some((word) => word.toUpperCase() === severity)),
      'vex',
      'for',
    ),
  };
}

function saidTrust(said: NonNullable<VexWords['trust']>[number]): VexTrust {
  return {
    keys: (said.keys ?? []).map((path) => ({ path })),
    identities: said.identities ?? [],
    issuer: said.issuer ?? defaultEvidence.issuer.value,
    sources: said.sources ?? [],
    repositoryIds: said['repository-ids'] ?? [],
    trustedRoot: { path: said['trusted-root'] ?? defaultEvidence.trustedRoot.value },
  };
}

/** One part lays its words over those of one policy, never over those of two: those are made one afterwards. */
export function withVex(rules: VexRules, said: SaidVex): VexRules {
  return {
    files: said.files ?? rules.files,
    trust: said.trust ?? rules.trust,
    maxAge: said.maxAge ?? rules.maxAge,
    for: said.for ?? rules.for,
  };
}
