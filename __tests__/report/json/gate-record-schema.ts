import * as z from 'zod';
import { refusals } from '../../../src/policy/exceptions/exception.js';
import { severities } from '../../../src/scan/finding.js';

/** What `ImageGate` of a published report holds, for readers: every key is known, and nothing is lost on the way (`endsAt` is an instant, not `{}`). */

const text = z.string();
const optional = text.optional();
const count = z.int().nonnegative();
const instant = z.iso.datetime();
const action = z.enum(['block', 'warn', 'log']);
const perSeverity = <T extends z.ZodType>(value: T) => z.record(z.enum(severities), value);

const brief = { ID: text, Package: optional, Version: optional, Where: text };
const fix = z.discriminatedUnion('Kind', [
  z.strictObject({
    Kind: z.literal('upgrade'),
    To: text,
    NewMajor: z.literal(true).optional(),
    Prerelease: z.literal(true).optional(),
  }),
  z.strictObject({ Kind: z.literal('unclear'), Says: text }),
  z.strictObject({ Kind: z.literal('none'), Why: z.enum(['not-yet', 'never', 'end-of-life', 'not-affected']) }),
]);

const exception = {
  id: text,
  reason: text,
  endsAt: instant,
  expiry: text,
  file: text,
  line: count,
  kind: z.enum(['vulnerability', 'misconfiguration', 'secret']).optional(),
  paths: z.array(text).optional(),
  purls: z.array(text).optional(),
  images: z.array(text).optional(),
  approvedBy: z.array(text).optional(),
  ticket: optional,
  proposed: z.strictObject({ missing: perSeverity(z.array(z.array(text))) }).optional(),
};

export const gateRecordSchema = z.strictObject({
  SchemaVersion: z.literal(1),
  Verdict: z.enum(['passed', 'blocked']),
  Headline: text,
  Image: text,
  Names: z.array(text).optional(),
  Category: optional,
  Digest: optional,
  JudgedAt: instant,
  Policy: text,
  Counts: perSeverity(z.strictObject({ block: count, warn: count, log: count, excepted: count })),
  Scanner: z.strictObject({ version: text, binary: optional, trust: text }),
  Database: z.strictObject({ updatedAt: text, source: text }).optional(),
  Concerns: z.array(z.strictObject({ kind: text, platform: text, action, message: text })),
  Exceptions: z.strictObject({
    applied: z.array(z.strictObject(exception)),
    unused: z.array(
      z.strictObject({ ...exception, duplicateOf: z.strictObject({ file: text, line: count }).optional() }),
    ),
    refused: z.array(
      z.strictObject({
        id: text,
        refusal: z.enum(refusals),
        file: text,
        line: count,
        why: text,
        suggestion: text,
        expiry: optional,
        reason: optional,
      }),
    ),
  }),
  Blocking: z.array(z.strictObject({ ...brief, Escalate: optional, FixBy: instant, Fix: fix.optional() })),
  BlockingTotal: count,
  Escalations: z.strictObject({ page: count, ticket: count, backlog: count, report: count }),
  AfterMerge: z
    .strictObject({
      Branch: text,
      Verdict: z.enum(['passed', 'blocked']),
      Reasons: z.array(z.strictObject({ Code: text, Message: text })),
    })
    .optional(),
  Platforms: z.array(
    z.strictObject({
      Platform: text,
      ImageID: text,
      Manifest: optional,
      PackagesListed: z.literal(true).optional(),
      SystemFault: z.null(),
      Unread: z.array(text).optional(),
      Results: count,
      Report: z.record(text, z.unknown()).optional(),
    }),
  ),
});
