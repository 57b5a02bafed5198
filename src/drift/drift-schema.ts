import * as z from 'zod';
import { digestText, type Frozen, instant } from '../record/values.js';
import { alertLevels, alertSources } from './alert.js';
import { driftClasses } from './drift-class.js';

const count = z.int().nonnegative();
const words = z.string().max(2000);

/** Rows of one list. */
const maxRows = 200_000;

const faultSchema = z.strictObject({
  class: z.enum(driftClasses),
  why: words.describe('What was seen. May hold foreign text.'),
});

const rowSchema = z.strictObject({
  namespace: words,
  owner: words.describe('ReplicaSet, Job, DaemonSet or pod; with Docker the name of the container.'),
  image: words.describe('As the list says it.'),
  imageId: words,
  containers: z.int().positive(),
  digest: digestText.optional().describe('What runs. Absent: nobody knows it.'),
  faults: z
    .array(faultSchema)
    .max(1000)
    .describe('Worst first. Empty: all who were asked say that it is as it should be.'),
  notices: count.describe('Messages of the runtime that ask for nothing.'),
});

const alertSchema = z.strictObject({
  source: z.enum(alertSources),
  level: z.enum(alertLevels),
  what: words,
  at: words.optional(),
  about: words.describe('What it names: nothing of it runs.'),
});

/** `drift.json`. All keys are ours. `driftVersion` is raised when a key changes its meaning or goes. */
export const driftSchema = z.strictObject({
  driftVersion: z.literal(1),
  at: instant,
  asked: z
    .strictObject({
      ledger: z.boolean(),
      proofs: z.boolean().describe('Whether somebody is named whose signatures count.'),
      night: z.strictObject({ startedAt: instant, endedAt: instant }).nullable(),
      exceptions: z.boolean(),
      alerts: z.boolean(),
      records: z
        .strictObject({ cluster: words, environment: words })
        .optional()
        .describe("The place for which GitHub's deployment records were read. Absent: they were not."),
    })
    .describe('What all that runs was held against.'),
  running: z.array(rowSchema).max(maxRows),
  left: count.describe('Rows that were left out by --only and --except.'),
  alerts: z.strictObject({
    read: count,
    loud: count.optional().describe('Those that are no notice, each once, however many places they are about.'),
    unjoined: z.array(alertSchema).max(1000),
    unnamed: count.describe('More of them than are named.'),
  }),
  gaps: z
    .array(
      z.strictObject({
        source: z.enum(['running', 'ledger', 'night', 'registry', 'alerts', 'deployment-records']),
        what: words,
      }),
    )
    .max(10_000)
    .describe('What did not answer, or can not be read: nobody knows what it would have said.'),
});

export type DriftData = Frozen<z.output<typeof driftSchema>>;
export type DriftRow = DriftData['running'][number];
export type UnjoinedAlert = DriftData['alerts']['unjoined'][number];
