import * as z from 'zod';
import type { HardeningOutcome } from '../policy/decision.js';
import type { PlatformScan } from '../scan/scan-result.js';
import { checkNames } from '../source/hardening/checks.js';
import { tokensOf } from '../source/hardening/image-secrets.js';
import { tokenForms } from '../source/hardening/tokens.js';
import type { Frozen } from './values.js';

/** More places are not named. */
const maxTokens = 400;

/** Where an image holds tokens: names of variables, and kinds of tokens; no value is in a record. */
export const tokensSchema = z
  .array(
    z.strictObject({
      where: z.enum(['ENV', 'ARG', 'RUN', 'history']),
      name: z
        .string()
        .regex(/^[A-Za-z_][\w.-]{0,127}$/)
        .optional(),
      token: z.enum(tokenForms),
    }),
  )
  .max(maxTokens);

/** What the checks of how an image is made have looked at. */
export const hardeningSchema = z.strictObject({
  looked: z.array(z.enum(checkNames)).describe('Those that could look at every platform.'),
});

/** Of an image whose policy wants these checks. */
export function hardeningRecord(outcome: HardeningOutcome | undefined): {
  readonly hardening?: Frozen<z.output<typeof hardeningSchema>>;
} {
  return outcome === undefined ? {} : { hardening: { looked: [...outcome.looked] } };
}

/** The tokens of one platform, for a reader of the published report, in which their values are masked. */
export function tokensRecord(
  scan: PlatformScan,
  outcome: HardeningOutcome | undefined,
): { readonly tokens?: Frozen<z.output<typeof tokensSchema>> } {
  const tokens = outcome === undefined ? [] : tokensOf(scan).slice(0, maxTokens);
  return tokens.length === 0 ? {} : { tokens };
}
