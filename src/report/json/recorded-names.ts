import { familiarSpelling } from '../../oci/image-file-name.js';
import { imageName } from '../../oci/image-name.js';

/** Bytes of a report's beginning in which its names stand. */
export const headLength = 64 * 1024;

/** The names of the image in the beginning of a record; none where there is none. Foreign, and from the text alone, as in `recordedNames`. */
export function namesInRecord(head: string): readonly string[] {
  const [, names = '[]'] = /"names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,2000}\])/.exec(head) ?? [];
  return [read(names)].flat().filter((name) => typeof name === 'string');
}

/**
 * The name of the image in the beginning of Trivy's report, and all in one that an older version has published; none where there is none. Foreign, and from the text alone,
 * as a whole report may be large. A quotation mark inside of another text has a backslash before it.
 */
export function recordedNames(head: string): readonly string[] {
  const [, image = ''] = /"(?:Image|ArtifactName)"\s*:\s*("(?:[^"\\]|\\.){0,5000}")/.exec(head) ?? [];
  const [, others = '[]'] = /"Names"\s*:\s*(\[(?:\s|,|"(?:[^"\\]|\\.){0,5000}"){0,200}\])/.exec(head) ?? [];
  return [read(image), read(others)].flat().filter((name) => typeof name === 'string');
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a report of these names is one of the image as a person names it: its tag counts where it has one. */
export function isNamed(names: readonly string[], asked: string): boolean {
  const { familiar } = imageName(asked);
  const anyTag = familiar === tagged(asked);
  return names.some((name) => tagged(name) === tagged(asked) || (anyTag && imageName(name).familiar === familiar));
}

/** The name in its familiar spelling without the digest: builds of one tag are one image, whose newest report replaces the one before. */
export function tagged(name: string): string {
  return familiarSpelling(name).replace(/@sha256:[0-9a-f]*$/, '');
}
