import { type Finding, packageUrlsOf } from '../../scan/finding.js';
import { coversPackage, type PackageUrl, parsePackageUrl } from '../../scan/package-url.js';
import { type Effort, type PathPattern, pathPattern } from '../../text/path-pattern.js';
import { matchesImage } from '../image-pattern.js';
import type { Exception } from './exception.js';

/** Exceptions by their ids, in the order of the files. */
interface ExceptionIndex {
  /**
   * The exceptions that match a finding, the one that Trivy would take first. As in Trivy (pkg/result/ignore.go): ids are exact; a misconfiguration goes
   * by its other ids, too, a vulnerability not by its vendor's; paths match the target or, for a vulnerability, the file of the package; a
   * package without URL is in every list of URLs.
   */
  matching(finding: Finding): Iterable<Exception>;
  /** Those that were not compared with every finding, as that would have taken more than `maxSteps`: they may match more findings. */
  notCompared(): readonly Exception[];
}

/** Steps that comparing the findings of an image with exceptions may take: some ten for a package, and one for each character of a path. */
const maxSteps = 30_000_000;

/** Steps for what is asked before the characters of a path or package are. */
const stepsEach = 20;

/** What an exception is limited to, ready to be asked; absent: to nothing. */
interface Scoped {
  readonly exception: Exception;
  readonly paths: readonly PathPattern[] | undefined;
  readonly purls: readonly PackageUrl[] | undefined;
}

/** Exceptions by their ids; each pattern is compiled once. */
export function indexExceptions(exceptions: readonly Exception[]): ExceptionIndex {
  const patterns = new Map<string, PathPattern | string>();
  const compiled = (text: string): PathPattern | string => {
    const pattern = patterns.get(text) ?? pathPattern(text);
    patterns.set(text, pattern);
    return pattern;
  };
  const byId = Map.groupBy(
    exceptions.map((exception) => scoped(exception, compiled)),
    ({ exception }) => exception.id,
  );
  const effort: Effort = { steps: 0 };
  const leftOut = new Set<string>();
  return {
    matching: (finding) => {
      const ids = idsOf(finding).filter((id) => byId.has(id));
      // A generator only where there is something to give: most findings have no exception.
      if (ids.length === 0) return [];
      return inTrivysOrder(
        ids.map((id) => byId.get(id) ?? []),
        finding,
        effort,
        () => {
          for (const id of ids) leftOut.add(id);
        },
      );
    },
    notCompared: () => [...leftOut].flatMap((id) => (byId.get(id) ?? []).map(({ exception }) => exception)),
  };
}

/** Whether every name of the image is one that the exception is for: with several destinations the strictest holds. */
export function isForImage({ images }: Pick<Exception, 'images'>, names: readonly string[]): boolean {
  if (images === undefined) return true;
  return names.length > 0 && names.every((name) => images.some((pattern) => matchesImage(pattern, name)));
}

/** What an exception may be applied to, as a key: of two with the same scope one is enough. */
export function scopeOf({ id, kind, paths, purls, images }: Exception): string {
  const lists = [paths, purls, images].map((list) => list && [...new Set(list)].sort());
  return JSON.stringify([id, kind, ...lists]);
}

function scoped(exception: Exception, compiled: (text: string) => PathPattern | string): Scoped {
  return {
    exception,
    // What is no pattern matches nothing: the entry must never become wider than it was written.
    paths: exception.paths?.map(compiled).filter((pattern) => typeof pattern === 'function'),
    purls: exception.purls?.map(parsePackageUrl).filter((purl) => purl !== undefined),
  };
}

function idsOf(finding: Finding): readonly string[] {
  return finding.kind === 'misconfiguration' ? [finding.id, ...finding.aliases] : [finding.id];
}

/** First all that match by the target, then those that match by the file. Ends where the effort does: what was not compared does not match. */
function* inTrivysOrder(
  candidates: readonly (readonly Scoped[])[],
  finding: Finding,
  effort: Effort,
  endEarly: () => void,
): Generator<Exception, void, undefined> {
  const places = finding.kind === 'vulnerability' ? [finding.target, finding.path ?? ''] : [finding.target];
  // Of every platform: an exception for one architecture does not cover what is found on another as well.
  const found = finding.kind === 'vulnerability' ? packageUrlsOf(finding.package) : [];
  const urls = found.filter((url) => url !== '').map(parsePackageUrl);
  for (const place of places) {
    for (const list of candidates) {
      for (const { exception, paths, purls } of list) {
        if (effort.steps > maxSteps) return endEarly();
        effort.steps += 1;
        if (exception.kind !== undefined && exception.kind !== finding.kind) continue;
        if (paths !== undefined && !matchesAny(paths, place, effort)) continue;
        if (purls !== undefined && !urls.every((url) => coversAny(purls, url, effort))) continue;
        yield exception;
      }
    }
  }
  if (effort.steps > maxSteps) endEarly();
}

function matchesAny(paths: readonly PathPattern[], place: string, effort: Effort): boolean {
  return paths.some((matches) => {
    effort.steps += stepsEach;
    return effort.steps <= maxSteps && matches(place, effort);
  });
}

/** What is no package URL is covered by none. */
function coversAny(purls: readonly PackageUrl[], found: PackageUrl | undefined, effort: Effort): boolean {
  if (found === undefined) return false;
  return purls.some((wanted) => {
    effort.steps += stepsEach;
    return effort.steps <= maxSteps && coversPackage(wanted, found);
  });
}
