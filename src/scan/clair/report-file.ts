import { type Fields, isFields } from '../../text/json.js';
import { plainLine } from '../../text/plain-line.js';
import type { PlatformOpinion, ScannerOpinion } from '../opinion.js';
import { type ClairImage, wantedImage } from './clair-image.js';
import { type ClairFault, failureOf, fault, isFault } from './fault.js';
import { parseClairDocuments } from './json-documents.js';
import { readClairReport, type WantedImage } from './read-report.js';

/**
 * The opinion in a file by `clairctl report -o json`, or in an answer of the API: a report for each image, one behind the other, without its name. Each platform of our image must have its own. How old
 * the advisories were is not in it.
 * @param at RFC 3339: when it was read.
 */
export function opinionInFile(
  text: string,
  images: readonly [ClairImage, ...ClairImage[]],
  at: string,
): ScannerOpinion {
  const reports = parseReports(text);
  const opinions = isFault(reports) ? [reports] : images.map((image) => opinionIn(reports, wantedImage(image)));
  const platforms: PlatformOpinion[] = [];
  const faults: ClairFault[] = [];
  for (const one of opinions) isFault(one) ? faults.push(one) : platforms.push(one);
  const [first, ...others] = platforms;
  const [why = fault('no-packages')] = faults;
  if (faults.length === 0 && first !== undefined)
    return { scanner: 'clair', at, outcome: 'answered', platforms: [first, ...others] };
  return { scanner: 'clair', at, outcome: 'failed', failure: failureOf(why), platforms };
}

function opinionIn(reports: readonly Fields[], image: WantedImage): PlatformOpinion | ClairFault {
  const named = reports.filter(({ manifest_hash: of }) => of === image.digest);
  const [own, ...others] = named.map((one) => readClairReport(one, image));
  if (own !== undefined) {
    const text = JSON.stringify(own);
    // Nothing in them says which one is newer, and Clair writes the same one in another order each time.
    return others.some((one) => JSON.stringify(one) !== text)
      ? fault('unusable-report', `it holds several reports of ${image.digest}, and they do not say the same`)
      : own;
  }
  const there = reports.slice(0, 3).map(({ manifest_hash: of }) => plainLine(String(of), 80));
  return fault('other-image', `no report is of ${image.digest} (${image.platform}), but of ${there.join(', ')}`);
}

/** All reports of a file, each an object. */
export function parseReports(text: string): readonly Fields[] | ClairFault {
  const documents = parseClairDocuments(text);
  if ('code' in documents) return documents;
  const reports = documents.flatMap(({ parsed }) => (isFields(parsed) ? [parsed] : []));
  return reports.length === documents.length
    ? reports
    : fault('unusable-report', 'it holds something else than reports');
}
