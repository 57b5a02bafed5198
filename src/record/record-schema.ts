import * as z from 'zod';
import { isPlatformName, maxPlatforms } from '../oci/descriptor.js';
import { gates } from '../policy/baseline.js';
import { concernKinds } from '../policy/decision.js';
import { refusals } from '../policy/exceptions/exception.js';
import { actions, kinds } from '../policy/policy.js';
import { deadlineClocks } from '../policy/response/deadline-rules.js';
import { scopedRefusals } from '../policy/scoped/scoped-outcome.js';
import { severities } from '../scan/finding.js';
import { systemFaults } from '../scan/scan-result.js';
import { scannerNames } from '../scan/scanner-options.js';
import { buildSchema } from './build-record.js';
import { exploitationSchema } from './exploitation-record.js';
import { findingSchema } from './finding-record.js';
import { hardeningSchema, tokensSchema } from './hardening-record.js';
import { opinionSchema } from './opinion-record.js';
import { packageChangeSchema } from './package-change-record.js';
import { sbomSchema } from './sbom-record.js';
import { digestText, type Frozen, instant } from './values.js';
import { vexSchema } from './vex-record.js';

/** More names of one image are left out of its record. */
export const maxNames = 1000;

const text = z.string();
const count = z.int().nonnegative();
const name = z.string().min(1).max(4096);
const each = <Word extends string, Value extends z.ZodType>(words: readonly Word[], value: Value) =>
  z.record(z.enum(words), value);

export const namesSchema = z.tuple([name], name).refine(({ length }) => length <= maxNames, 'are too many');
export const categorySchema = z.string().min(1).max(1000);
export const unreadSchema = z.array(z.string().max(500)).max(100);

/** `unknown`: a report that does not say it. */
export const platformText = z.string().refine((text) => text === 'unknown' || isPlatformName(text), 'is no platform');

const imageSchema = z.strictObject({
  names: namesSchema.describe('All names under which the image was judged. Reports use the first one.'),
  category: categorySchema.optional().describe('The category of its alerts, if that is not made from the name.'),
  digest: digestText.optional().describe('Of the index or manifest. Absent for a report without an image.'),
  origin: z.enum(['build', 'docker-store', 'registry', 'input']).optional().describe('Where the image came from.'),
});

const reportSchema = z.strictObject({
  file: z
    .string()
    .regex(/^trivy-results-[A-Za-z0-9._@-]{1,250}\.json$/)
    .describe('Name of the file in the folder of the record.'),
  digest: digestText,
  size: count,
});

const platformSchema = z.strictObject({
  platform: platformText,
  imageId: digestText.describe('Digest of the image config, as Trivy reports it.'),
  manifest: digestText.optional(),
  system: z.strictObject({ family: text, name: text, endOfLife: z.boolean() }).optional(),
  packages: count.describe('How many packages Trivy listed.'),
  packagesListed: z.boolean().optional().describe('Whether all packages were asked for. Absent: not known.'),
  systemFault: z
    .enum(systemFaults)
    .nullable()
    .describe("Why the system's packages could not be compared with advisories; null: they could."),
  unread: unreadSchema.optional().describe('What is in the layers and was compared with no advisories.'),
  tokens: tokensSchema
    .optional()
    .describe('Where its config and history hold tokens. Absent if the policy does not ask.'),
  report: reportSchema.optional().describe("Trivy's own report on this platform, if it was written."),
  sbom: sbomSchema.optional().describe('The SBOMs of this platform, if any were asked for.'),
});

const exception = {
  id: text,
  reason: text,
  endsAt: instant.describe('The first instant at which it no longer holds.'),
  expiry: text.describe('The last day on which it holds.'),
  file: text,
  line: count,
  kind: z.enum(kinds).optional(),
  paths: z.array(text).optional(),
  purls: z.array(text).optional(),
  images: z.array(text).optional(),
  approvedBy: z.array(text).optional(),
  ticket: text.optional(),
  adopted: z.literal(true).optional().describe('It has no expiry of its own: the policy lets it count.'),
  vex: vexSchema.optional().describe('It is a statement of VEX.'),
  proposed: z.strictObject({ missing: each(severities, z.array(z.array(text))) }).optional(),
};
const exceptionsSchema = z.strictObject({
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
      expiry: text.optional(),
      reason: text.optional(),
    }),
  ),
});

const scopedRule = {
  about: z.enum(['package', 'path']),
  match: text,
  action: z.enum(actions),
  reason: text,
  expires: text.optional().describe('The last day on which it holds (UTC).'),
  ticket: text.optional(),
  exploited: z.literal(true).optional().describe('It also relaxes what KEV lists.'),
  key: text.describe('Of the action in the policy.'),
  place: text.optional(),
};
const scopedSchema = z.strictObject({
  applied: z.array(
    z.strictObject({
      ...scopedRule,
      endsAt: instant.optional().describe('The first instant at which it no longer holds.'),
      findings: count,
      unblocked: count.describe('How many of them would block without it.'),
    }),
  ),
  unused: z.array(z.strictObject(scopedRule)),
  refused: z.array(z.strictObject({ ...scopedRule, refusal: z.enum(scopedRefusals), why: text })),
});

const brief = z.strictObject({ id: text, package: text.optional(), version: text.optional(), where: text });
const baselineSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('compared'),
    name: text,
    source: z.enum(['image', 'report']).describe('image: scanned in the same run. report: a finished Trivy JSON.'),
    digest: digestText.optional(),
    createdAt: instant.optional(),
    gateOn: z.enum(gates),
    missingPlatforms: z.array(text).describe('Platforms that it lacks: everything there counts as new.'),
    counts: each(severities, each(['new', 'still-there', 'fixed'], count)),
    fixed: z.array(brief).describe('At most 1,000, worst first. counts has how many there are.'),
    packages: packageChangeSchema
      .optional()
      .describe('What became of its packages. Absent if those of one side are not known.'),
  }),
  z.strictObject({ state: z.literal('unread'), name: text.optional(), why: text }),
]);

/**
 * What image-gate says about one image at one moment: published beside Trivy's report, kept, read back, and later an event of the ledger. The one schema; its
 * keys are our own words, so unknown ones are refused. `recordVersion` is raised when a key changes its meaning or goes.
 */
export const recordSchema = z.strictObject({
  recordVersion: z.literal(1),
  image: imageSchema,
  judgedAt: instant,
  verdict: z.enum(['passed', 'blocked']),
  headline: text.describe('The verdict with its reason in one line.'),
  policy: z.strictObject({
    source: text.describe('Where it was read; default: there is no policy file.'),
    digest: digestText.describe(
      'SHA-256 of the rules that held, as JSON with sorted keys. Where they stand and how they are written does not count.',
    ),
    gateOn: z.enum(gates).optional().describe('Which findings could block. Absent in older records.'),
    clock: z.enum(deadlineClocks).optional().describe('What times to fix count from. Absent: first-seen.'),
    ignoreBase: z
      .boolean()
      .optional()
      .describe('Whether findings of the proven base image were only logged. Absent in older records.'),
    rego: z
      .array(z.strictObject({ path: text, digest: digestText }))
      .optional()
      .describe('The files of rules in Rego that were asked as well. Absent if there are none.'),
  }),
  scanner: z.strictObject({
    name: text.optional().describe('Absent: Trivy.'),
    version: text,
    binary: digestText.optional(),
    trust: z.enum(['pinned', 'given', 'unreviewed', 'report']),
    scanners: z
      .array(z.enum(scannerNames))
      .min(1)
      .max(scannerNames.length)
      .optional()
      .describe('What it looked for. Absent: not known, as in older records.'),
  }),
  database: z
    .strictObject({
      updatedAt: instant,
      source: text,
      digest: digestText
        .optional()
        .describe(
          'Of its manifest in a registry. Absent: no registry has named it in that run; so it is in older records.',
        ),
    })
    .optional(),
  platforms: z.tuple([platformSchema], platformSchema).refine(({ length }) => length <= maxPlatforms, 'are too many'),
  counts: each(severities, each([...actions, 'excepted'], count)).describe('Every finding once.'),
  escalations: z
    .strictObject({
      page: count,
      ticket: count,
      notify: count.optional().describe('Absent in older records.'),
      backlog: count,
      report: count,
    })
    .describe('How many open findings are to be escalated in each way.'),
  concerns: z.array(
    z.strictObject({
      kind: z.enum(concernKinds),
      platform: text.describe('all: the whole image.'),
      action: z.enum(actions),
      message: text,
    }),
  ),
  exceptions: exceptionsSchema,
  scoped: scopedSchema.optional().describe('The rules for packages and paths. Absent if there are none.'),
  hardening: hardeningSchema.optional().describe('Checks of how the image is made. Absent if the policy wants none.'),
  exploitation: exploitationSchema
    .optional()
    .describe('The lists of what is exploited that were used. Absent if the policy asks for none.'),
  opinion: opinionSchema
    .optional()
    .describe('What another scanner says beside Trivy. Absent if none was asked, and the policy asks for none.'),
  baseline: baselineSchema.optional().describe('Absent if nothing was to be compared.'),
  afterMerge: z
    .strictObject({
      branch: text,
      verdict: z.enum(['passed', 'blocked']),
      reasons: z.array(z.strictObject({ code: text, message: text })),
      regoUnasked: z.literal(true).optional().describe('Its rules in Rego were not asked: a fork brings them along.'),
    })
    .optional()
    .describe(
      'What the verdict would be after the merge of a pull request that changes the rules. It counts for nothing.',
    ),
  build: buildSchema,
  findings: z.array(findingSchema).describe('All of them, open ones first, worst first.'),
});

export type ImageRecord = Frozen<z.output<typeof recordSchema>>;
