import * as z from 'zod';
import { claimEnds, claimKinds, claimScopes } from '../evidence-rules.js';
import { identityForm, sourceForm } from '../identity.js';
import { durationForm } from './duration.js';

/** A file in the repository: no absolute path, nothing above it. */
const fileForm = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}$/;
/** Public keys, identities or sources that one file names. */
const maxSigners = 20;

/** Whose signatures count, in the words of policy files. */
export const signerWords = {
  keys: z
    .array(z.string().regex(fileForm))
    .max(maxSigners)
    .optional()
    .describe(
      'Files of public keys (PEM) in the repository. Several are valid at once, so that one can replace another.',
    ),
  identities: z
    .array(z.string().regex(identityForm))
    .max(maxSigners)
    .optional()
    .describe(
      'Workflows whose keyless signatures count, to the letter: `https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main`. Of tags the end may be `*`: `…@refs/tags/v*`.',
    ),
  issuer: z
    .string()
    // Compared, never asked; http is for those on the machine itself, in tests (host/loopback).
    .regex(
      /^(?:https:\/\/|http:\/\/(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]):)[\x21\x23-\x26\x28\x29\x2b\x2d-\x5b\x5d-\x7e]{3,500}$/,
    )
    .optional()
    .describe(
      'Who confirms the identities: the issuer of the workflow’s token. Default: https://token.actions.githubusercontent.com',
    ),
  sources: z
    .array(z.string().regex(sourceForm))
    .max(maxSigners)
    .optional()
    .describe(
      'What those workflows may have built, where another repository calls them: `https://github.com/acme/app@refs/heads/main`. Default: each its own repository, at its own ref.',
    ),
  'repository-ids': z
    .array(z.int().positive())
    .max(maxSigners)
    .optional()
    .describe(
      'GitHub’s numbers of the repositories that those workflows may have built (`gh api repos/acme/app --jq .id`): a name that is given again has another one. Default: none, names alone count.',
    ),
  'trusted-root': z
    .string()
    .regex(fileForm)
    .optional()
    .describe(
      'What certificates, logs and timestamps are checked against: `public` (Sigstore’s own), `github` (for private repositories), or a file in the repository. Default: public',
    ),
} as const;

/** What an image must show before it is deployed, in the words of policy files. */
export const verifyRules = z.strictObject({
  ...signerWords,
  'max-age': z
    .string()
    .regex(durationForm)
    .optional()
    .describe('How long a scan counts: `24h`, `7d`. Its database may be older than the scan by as much. Default: 7d'),
  require: z
    .array(z.enum(claimKinds))
    .min(1)
    .max(claimKinds.length)
    .optional()
    .describe('What must be attached to the image. Default: [signature, scan, sbom]'),
  platforms: z
    .enum(claimScopes)
    .optional()
    .describe('`all`: to each platform of an index, too. `index`: to the index alone. Default: all'),
  'on-fail': z
    .enum(claimEnds)
    .optional()
    .describe(
      'What becomes of the claims about an image that a later scan blocks. `revoke`: they are withdrawn. `expire`: they end by themselves. Default: expire',
    ),
});

export type VerifyWords = z.infer<typeof verifyRules>;
