import { posix } from 'node:path';
import type { Finding, Misconfiguration, Secret } from '../../scan/finding.js';
import type { ContextFile } from '../build-files.js';
import type { LayerMaker } from '../layer-lines.js';
import { type Location, repositoryPath } from '../location.js';
import { copiedFrom } from './copied-from.js';

/** What is found in files of the image, which may be files of the repository. */
export type CopiedFinding = Misconfiguration | Secret;

/** A file of the image, and the files of the repository that it may be, the likeliest first. */
export interface WantedFile {
  readonly layer: string;
  /** Absolute. */
  readonly imagePath: string;
  /** Relative to the build context. */
  readonly candidates: readonly string[];
}

/** Files that are looked for; each is a request where the repository is read through GitHub's API. */
const maxWanted = 100;

/** The files of the build context that show where secrets and misconfigurations come from. At most 100 files of the image, those of the worst findings. */
export function wantedFiles(
  findings: readonly Finding[],
  makerOf: (finding: Finding) => LayerMaker | undefined,
): readonly WantedFile[] {
  const wanted = new Map<string, WantedFile>();
  for (const finding of findings) {
    if (finding.kind === 'vulnerability' || wanted.size >= maxWanted) continue;
    const maker = makerOf(finding);
    const key = keyOf(finding);
    if (key === undefined || wanted.has(key.text) || maker?.kind !== 'instruction') continue;
    if (maker.entry.keyword !== 'COPY' && maker.entry.keyword !== 'ADD') continue;
    const candidates = copiedFrom(maker, key.imagePath);
    if (candidates.length > 0) wanted.set(key.text, { layer: key.layer, imagePath: key.imagePath, candidates });
  }
  return [...wanted.values()];
}

/** The line of the repository's own file; where that has fewer lines, the one in the image is another one. */
export function copiedPlaces(files: readonly ContextFile[]): (finding: CopiedFinding) => Location | undefined {
  const known = new Map(files.map((file) => [`${file.layer}\n${file.imagePath}`, file]));
  return (finding) => {
    const file = known.get(keyOf(finding)?.text ?? '');
    const path = file && repositoryPath(file.path);
    const line = finding.lines?.start ?? 1;
    return file === undefined || path === undefined || line > file.lines ? undefined : { path, line };
  };
}

/** Trivy writes the paths of secrets with a slash before them, those of misconfigurations without. */
function keyOf({ layer, path }: Finding) {
  if (layer === undefined || path === undefined) return undefined;
  const imagePath = posix.resolve('/', path);
  return { layer, imagePath, text: `${layer}\n${imagePath}` };
}
