import * as z from 'zod';
import { parsePackageUrl } from '../../scan/package-url.js';
import { startOfDay } from '../../text/calendar-day.js';
import { readsDifferently } from '../../text/hidden-characters.js';
import { pathPattern } from '../../text/path-pattern.js';
import { actions } from '../policy.js';

/** Rules for packages, and for paths, of one part of a policy. */
const maxScoped = 100;
const maxText = 1000;

const plain = z
  .string()
  .max(maxText)
  .refine((text) => !readsDifferently(text.replaceAll(/[\r\n]/g, ' ')));

const rule = z.strictObject({
  action: z
    .enum(actions)
    .describe('What these findings do instead of what their severity says: `block`, `warn` or `log`.'),
  reason: plain
    .refine((text) => /[\p{L}\p{N}]/u.test(text.replaceAll(/<[^<>]*>/g, '')))
    .describe('Why. Shown in every report.'),
  expires: z
    .string()
    .refine((text) => startOfDay(text) !== undefined)
    .optional()
    .describe('The last day on which it holds (UTC), e.g. 2026-12-31. Only `action: block` may go without.'),
  exploited: z
    .boolean()
    .optional()
    .describe('`true`: it also relaxes what CISA’s KEV lists as exploited. Default: false'),
  ticket: plain.min(1).optional().describe('Where it is tracked.'),
});

const withMatch = (match: z.ZodType<string>) =>
  z
    .array(
      z
        .strictObject({ match, ...rule.shape })
        .refine(({ action, expires }) => action === 'block' || expires !== undefined, { path: ['expires'] }),
    )
    .max(maxScoped);

export const packageRules = withMatch(
  plain
    .refine((text) => parsePackageUrl(text) !== undefined)
    .describe('A package URL: `pkg:deb/debian/linux-libc-dev`. Without a version it stands for every version.'),
);

export const pathRules = withMatch(
  plain
    .min(1)
    .refine((text) => typeof pathPattern(text) !== 'string')
    .describe('A pattern for files of the image: `usr/share/doc/**`.'),
);

export type ScopedWords = z.infer<typeof packageRules>[number];
