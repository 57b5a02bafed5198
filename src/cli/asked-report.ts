import { readReportFile } from '../config/image-report.js';
import { ConfigError, GateError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import { findingsById, type NamedFinding, nearestIds } from '../policy/findings-by-id.js';
import { plainLine } from '../text/plain-line.js';
import type { ExplainCommand } from './command/explain.js';
import { shellWord } from './explain-hint.js';
import type { ImageReport, KeptReport } from './last-report.js';

/** Images that a message names. */
const maxNamed = 10;

/** The report that is about what was asked, and what to say of the others that were looked through; empty for a single one. */
interface AskedReport extends KeptReport {
  readonly beside: string;
}

/**
 * Which of several images' newest reports has the finding that was asked for. In a folder with several apps the newest of all may be another app's, which
 * would answer for one that nobody asked about.
 * @throws ConfigError `finding-absent` where none has it, `image-ambiguous` where several have it; what reading a single one throws is left to its reader.
 */
export async function reportWith(
  files: Pick<Files, 'readBytes'>,
  kept: readonly [ImageReport, ...ImageReport[]],
  { id, package: wanted }: Pick<ExplainCommand, 'id' | 'package'>,
): Promise<AskedReport> {
  const [only, ...others] = kept;
  if (others.length === 0) return { ...only, beside: '' };
  const holding: ImageReport[] = [];
  const unread: ImageReport[] = [];
  const near: NamedFinding[] = [];
  for (const report of kept) {
    const findings = await findingsOf(files, report.path);
    if (findings === undefined) unread.push(report);
    else if (findingsById(findings, id, wanted).length > 0) holding.push(report);
    else near.push(...findings);
  }
  const unseen = unread.length === 0 ? '' : `; not read, because they are not valid reports: ${pathsOf(unread)}`;
  const [found, ...alsoFound] = holding;
  if (found === undefined) throw absent(id, wanted, `${only.directory} (${namesOf(kept)}${unseen})`, near);
  if (alsoFound.length > 0) throw ambiguous(id, holding, unseen);
  return { ...found, beside: `, the only one of ${kept.length} images here that has it${unseen}` };
}

/** Those of the scanners, and those that stand in the record alone: of checks of how an image is made. `undefined` where it is no valid report. */
async function findingsOf(files: Pick<Files, 'readBytes'>, path: string): Promise<readonly NamedFinding[] | undefined> {
  try {
    const { image, own } = await readReportFile(files, path);
    return [...image.findings, ...own].map((finding) => ({ finding }));
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

function absent(id: string, wanted: string | undefined, searched: string, all: readonly NamedFinding[]): ConfigError {
  const near = nearestIds(all, id);
  const what = `no image has such a finding in its newest report in ${searched}`;
  const fix =
    near.length > 0
      ? `Similar ids: ${near.join(', ')}.`
      : 'If it was there before, it is fixed now. Or name the report: image-gate explain ID REPORT.json';
  const where = wanted === undefined ? id : `${id} in the package ${wanted}`;
  return new ConfigError([{ where, what, fix }], 'finding-absent');
}

function ambiguous(id: string, holding: readonly ImageReport[], unseen: string): ConfigError {
  const what = `${holding.length} images here have it: ${namesOf(holding)}${unseen}`;
  const fix = `Choose one by adding it to this command: --image ${shellWord(shown(holding[0]))}`;
  return new ConfigError([{ where: id, what, fix }], 'image-ambiguous');
}

function namesOf(reports: readonly ImageReport[]): string {
  const rest = reports.length - maxNamed;
  return `${reports.slice(0, maxNamed).map(shown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function pathsOf(reports: readonly ImageReport[]): string {
  return reports
    .slice(0, maxNamed)
    .map(({ path }) => path)
    .join(', ');
}

/** Foreign. */
function shown(report: ImageReport | undefined): string {
  return plainLine(report?.image ?? '', 100);
}
