import * as z from 'zod';
import { parsePackageUrl } from '../../scan/package-url.js';
import { pathPattern } from '../../text/path-pattern.js';
import type { Guide } from '../file/schema-problems.js';
import { patternForm } from '../image-pattern.js';
import { maxEntries } from './ignore-file.js';

/** Patterns, package URLs, images or people of one entry. */
export const maxListed = 100;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(maxListed);
const path = z.string().refine((text) => typeof pathPattern(text) !== 'string');
const purl = z.string().refine((text) => parsePackageUrl(text) !== undefined);
const person = z.string().min(1).max(100);

/** A placeholder that nobody has filled in says nothing. */
const words = z
  .string()
  .max(4000)
  .regex(/^\s*[^\s<]/);

const assessment = z.strictObject({
  score: words.describe('CVSS score and vector.'),
  exploitability: words.describe('Whether it can be exploited in this environment.'),
  controls: words.describe('What is done instead.'),
  why: words.describe('Why it can’t be fixed at once.'),
  fix: words.describe('When the permanent fix comes.'),
  impact: words.describe('What blocking would cost against accepting.'),
});

const entry = z.strictObject({
  id: z.string().min(1).max(300).describe('The id that Trivy gives: `CVE-2024-1234`, `DS-0002`, a secret’s rule.'),
  statement: z.string().optional().describe('Why this is acceptable. Without it the entry is not applied.'),
  expired_at: z
    .string()
    .optional()
    .describe('The first instant at which it no longer holds: a day (00:00 UTC) or RFC 3339. Required to be applied.'),
  paths: list(path).optional().describe('Only in these targets or files of the image; `*`, `**`, `?`, `[]`, `{}`.'),
  images: list(z.string().regex(patternForm)).optional().describe('Only in these images: `ghcr.io/acme/*`.'),
  'approved-by': z
    .union([person, list(person)])
    .optional()
    .describe('Who approved it.'),
  ticket: z.string().min(1).max(300).optional().describe('Where it is tracked.'),
  assessment: assessment.optional().describe('What `exceptions.assessment` in the policy asks for.'),
});

const vulnerability = z.strictObject({
  ...entry.shape,
  purls: list(purl).optional().describe('Only in these packages: `pkg:npm/lodash`, with or without version.'),
});

const entries = z.array(entry).max(maxEntries).nullish();

/** A `.trivyignore.yaml`: Trivy's form, with `images`, `approved-by`, `ticket` and `assessment`, which Trivy passes over. Strict. */
export const ignoreSchema = z.strictObject({
  vulnerabilities: z.array(vulnerability).max(maxEntries).nullish().describe('Exceptions for vulnerabilities.'),
  misconfigurations: entries.describe('Exceptions for misconfigurations.'),
  secrets: entries.describe('Exceptions for secrets.'),
  licenses: entries.describe('Checked for its form only: image-gate has no findings of licenses.'),
});

export type IgnoreWords = z.infer<typeof vulnerability>;

const fixes: Readonly<Record<string, string>> = {
  id: 'Write the id that Trivy gives as text, e.g. `CVE-2024-1234`.',
  statement: 'Write in words why this is acceptable, in quotes.',
  expired_at: 'Write a day without quotes, e.g. `2026-01-31` (it ends as that day begins, UTC), or RFC 3339.',
  images: 'Write a list of patterns for image names, e.g. `["ghcr.io/acme/*"]`.',
  'approved-by': 'Write a name or a list of names.',
  ticket: 'Write its name or address as text.',
  assessment: 'Write all of `score`, `exploitability`, `controls`, `why`, `fix` and `impact` below it.',
};

const policyKey = 'Remove it: it is a key of the policy file (.github/image-gate.yml).';

/** How a mistake in a YAML file of exceptions is explained. */
export const ignoreGuide: Guide = {
  schema: ignoreSchema,
  name: 'the file of exceptions',
  code: 'exceptions-invalid',
  otherWords: {
    reason: 'Write `statement`, Trivy’s word for the reason.',
    expiry: 'Write `expired_at`, e.g. `expired_at: 2026-01-31`.',
    expires: 'Write `expired_at`, e.g. `expired_at: 2026-01-31`.',
    vuln: 'Write `vulnerabilities`.',
    vulns: 'Write `vulnerabilities`.',
    packages: 'Write `purls`, e.g. `["pkg:npm/lodash"]`.',
    approvedBy: 'Write `approved-by`.',
    severity: policyKey,
    kinds: policyKey,
    unfixed: policyKey,
    exceptions: policyKey,
    approvals: policyKey,
  },
  fixFor: (at, value) => {
    const key = String(at.findLast((step) => typeof step === 'string') ?? '');
    if (key === 'paths') return pathFix(value);
    if (key === 'purls') return 'Write a list of package URLs, e.g. `["pkg:npm/lodash"]`.';
    return (
      fixes[key] ??
      'Write a list of entries, each with `id`, `statement` and `expired_at`, below e.g. `vulnerabilities:`.'
    );
  },
};

function pathFix(value: unknown): string {
  const fault = typeof value === 'string' ? pathPattern(value) : undefined;
  const why = typeof fault === 'string' ? `${fault.charAt(0).toUpperCase()}${fault.slice(1)}: write` : 'Write';
  return `${why} a list of path patterns, e.g. \`["app/**/package.json"]\`.`;
}
