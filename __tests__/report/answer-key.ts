import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { readContextFiles } from '../../src/config/sources/build-files.js';
import { createFiles } from '../../src/host/files/files.js';
import { defaultPolicyFile } from '../../src/policy/file/policy-file.js';
import { decide } from '../../src/policy/verdict.js';
import { readReport } from '../../src/record/read-report.js';
import type { Assessment } from '../../src/report/assessment.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import { workspaceFiles } from '../../src/repository/repository-files.js';
import type { Finding } from '../../src/scan/finding.js';
import type { LockfilePackage } from '../../src/scan/lockfile.js';
import type { ContextFile } from '../../src/source/build-files.js';
import { wantedFiles } from '../../src/source/dockerfile/copied-places.js';
import { makersOf, placesOf } from '../../src/source/locate.js';
import { now } from './make-assessment.js';

const folder = fileURLToPath(new URL('../fixtures/locations/', import.meta.url));

const answersSchema = z.strictObject({
  about: z.string(),
  target: z.string().optional(),
  buildArgs: z.array(z.string()).optional(),
  answers: z.array(
    z.strictObject({
      package: z.string().optional(),
      path: z.string().optional(),
      /** What the finding names instead of a file. */
      target: z.string().optional(),
      id: z.string().optional(),
      /** In the file of the image. */
      line: z.int().optional(),
      at: z.string(),
      origin: z.enum(['base', 'own', 'unknown']),
    }),
  ),
});

/** An image of fixtures/locations with what a person says about its findings. */
export interface LabelledImage extends z.infer<typeof answersSchema> {
  readonly name: string;
  /** Of its Dockerfile's repository, absolute; absent for the image that has none. */
  readonly context?: string;
  readonly report: Buffer;
  readonly dockerfile?: string;
  readonly lockfiles: readonly LockfilePackage[];
  readonly contextFiles?: readonly ContextFile[];
}

export function labelledImages(): readonly LabelledImage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'advisories')
    .map(({ name }) => {
      const answers = answersSchema.parse(JSON.parse(text(`${name}/answers.json`) ?? ''));
      const dockerfile = text(`${name}/context/Dockerfile`);
      const lockfiles = JSON.parse(text(`${name}/lockfiles.json`) ?? '[]') as LockfilePackage[];
      const own = dockerfile === undefined ? {} : { dockerfile, context: `${folder}${name}/context` };
      return { name, ...answers, report: readFileSync(`${folder}${name}/report.json`), lockfiles, ...own };
    });
}

/** The answers that apply to a finding; one, where the key is complete. */
export function answersTo({ answers }: LabelledImage, finding: Finding) {
  const name = finding.kind === 'vulnerability' ? finding.package.name : undefined;
  const lines = finding.kind === 'vulnerability' ? undefined : finding.lines;
  return answers.filter(
    (answer) =>
      answer.package === name &&
      (answer.path === undefined || answer.path === finding.path) &&
      (answer.target === undefined || answer.target === finding.target) &&
      (answer.id === undefined || answer.id === finding.id) &&
      (answer.line === undefined || answer.line === lines?.start),
  );
}

/** The image with what its repository says of the files in which something was found. */
export async function withContextFiles(image: LabelledImage): Promise<LabelledImage> {
  const { context } = image;
  const { scan, dockerfile } = assessmentOf(image);
  if (context === undefined || dockerfile === undefined) return image;
  const wanted = wantedFiles(scan.findings, makersOf({ scan, dockerfile }));
  return { ...image, contextFiles: await readContextFiles(workspaceFiles(createFiles(), context), dockerfile, wanted) };
}

/** The assessment that a report on the image tells. */
export function assessmentOf(image: LabelledImage, report: Uint8Array = Buffer.from(image.report)): Assessment {
  const scan = readReport(report, image.name);
  const { target, buildArgs, lockfiles, contextFiles, dockerfile: dockerfileText } = image;
  const how = { context: '.', ...(target === undefined ? {} : { target }), ...(buildArgs ? { buildArgs } : {}) };
  const dockerfile =
    dockerfileText === undefined ? {} : { dockerfile: { path: 'Dockerfile', text: dockerfileText, ...how } };
  const copied = contextFiles === undefined ? {} : { contextFiles };
  const build = { lockfiles, ...dockerfile, ...copied };
  const rules = { policy: defaultPolicyFile, exceptions: { active: [], refused: [] } };
  const decision = decide(rules, { scan, names: [image.name], now, placeOf: placesOf({ scan, ...build }) });
  return assessmentOfReport({ name: image.name, scan, decision, now, ...build });
}

function text(path: string): string | undefined {
  try {
    return readFileSync(folder + path, 'utf8');
  } catch {
    return undefined;
  }
}
