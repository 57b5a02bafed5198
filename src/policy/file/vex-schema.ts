import * as z from 'zod';
import { maxVexFiles, vexPathForm } from '../vex-rules.js';
import { durationForm } from './duration.js';

/** Which VEX statements count, in the words of policy files. */
export const vexRules = z.strictObject({
  files: z
    .array(z.string().regex(vexPathForm))
    .max(maxVexFiles)
    .optional()
    .describe('Files in the repository: OpenVEX 0.2, or CycloneDX with vulnerabilities, in JSON.'),
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

export type VexWords = z.infer<typeof vexRules>;
