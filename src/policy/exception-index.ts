import type { Finding } from '../scan/finding.js';
import { type PathPattern, pathPattern } from '../source/path-pattern.js';
import type { Exception } from './exception.js';
import { matchesImage } from './image-pattern.js';
import { coversPackage, type PackageUrl, parsePackageUrl } from './package-url.js';

/** Exceptions by their ids, in the order of the files. */
export interface ExceptionIndex {
  /**
   * The exceptions that match a finding, the one that Trivy would take first. As in Trivy (pkg/result/ignore.go): ids are exact; a misconfiguration goes
   * by its other ids, too, a vulnerability not by its vendor's; paths match the target or, for a vulnerability, the file of the package; a
   * package without URL is in every list of URLs.
   */
  matching(finding: Finding): Iterable<Exception>;
}

/** What an exception is limited to, ready to be asked; absent: to nothing. */
interface Scoped {
  readonly exception: Exception;
  readonly paths: readonly PathPattern[] | undefined;
  readonly purls: readonly PackageUrl[] | undefined;
}

export function indexExceptions(exceptions: readonly Exception[]): ExceptionIndex {
  const byId = Map.groupBy(exceptions.map(scoped), ({ exception }) => exception.id);
  return {
    matching: (finding) => {
      const candidates = idsOf(finding).flatMap((id) => byId.get(id) ?? []);
      // A generator only where there is something to tell: most findings have no exception.
      return candidates.length === 0 ? [] : inTrivysOrder(candidates, finding);
    },
  };
}

/** Whether every name of the image is one that the exception is for: with several destinations the strictest holds. */
export function isForImage({ images }: Exception, names: readonly string[]): boolean {
  if (images === undefined) return true;
  return names.length > 0 && names.every((name) => images.some((pattern) => matchesImage(pattern, name)));
}

/** What an exception may be applied to, as a key: of two with the same scope one is enough. */
export function scopeOf({ id, kind, paths, purls, images }: Exception): string {
  const lists = [paths, purls, images].map((list) => list && [...new Set(list)].sort());
  return JSON.stringify([id, kind, ...lists]);
}

function scoped(exception: Exception): Scoped {
  return {
    exception,
    // What is no pattern matches nothing: the entry must never become wider than it was written.
    paths: exception.paths?.map(pathPattern).filter((pattern) => typeof pattern === 'function'),
    purls: exception.purls?.map(parsePackageUrl).filter((purl) => purl !== undefined),
  };
}

function idsOf(finding: Finding): readonly string[] {
  return finding.kind === 'misconfiguration' ? [finding.id, ...finding.aliases] : [finding.id];
}

/** First all that match by the target, then those that match by the file. */
function* inTrivysOrder(candidates: readonly Scoped[], finding: Finding): Generator<Exception, void, undefined> {
  const places = finding.kind === 'vulnerability' ? [finding.target, finding.path ?? ''] : [finding.target];
  const found = finding.kind === 'vulnerability' ? finding.package.purl : undefined;
  for (const place of places) {
    for (const { exception, paths, purls } of candidates) {
      if (exception.kind !== undefined && exception.kind !== finding.kind) continue;
      if (paths?.some((matches) => matches(place)) === false) continue;
      if (purls !== undefined && found !== undefined && !coversAny(purls, found)) continue;
      yield exception;
    }
  }
}

/** What is no package URL is covered by none. */
function coversAny(purls: readonly PackageUrl[], text: string): boolean {
  const found = parsePackageUrl(text);
  return found !== undefined && purls.some((wanted) => coversPackage(wanted, found));
}
