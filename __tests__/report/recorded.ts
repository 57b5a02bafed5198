import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../../src/policy/judge.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { readReport } from '../../src/record/read-report.js';
import type { Assessment } from '../../src/report/assessment.js';
import { placesOf } from '../../src/source/locate.js';
import { now } from './make-assessment.js';

/** Reports that this project recorded from its own runs of Trivy. */
const own = fileURLToPath(new URL('../fixtures/trivy', import.meta.url));

/** Trivy's reports as its own tests expect them; on the machines of the project's authors only. */
const foreign = fileURLToPath(new URL('../../../shared/trivy-reports', import.meta.url));

export const hasForeignReports = existsSync(foreign);

/** Paths of all recorded reports on images; others are refused by `readReport`. */
export const recordedReports: readonly string[] = [own, foreign]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => path.endsWith('.json') && readFileSync(path, 'utf8').includes('"container_image"'));

/** What the default policy makes of a recorded report, for an image built from a Dockerfile. */
export function recordedAssessment(path: string): Assessment {
  const scan = readReport(readFileSync(path), path);
  const images = scan.platforms.map(({ platform, imageId }) => ({ platform, imageId }));
  const dockerfile = { path: 'Dockerfile', text: 'FROM debian:12\nCOPY . /app\n' };
  const places = { placeOf: placesOf({ scan, dockerfile }) };
  const decision = judge(triage(scan, defaultPolicy, { active: [], refused: [] }, now, places), defaultPolicy);
  return { name: basename(path, '.json'), images, scan, decision, now, dockerfile };
}
