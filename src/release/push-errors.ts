import { ToolError } from '../host/errors.js';
import type { Digest } from '../oci/digest.js';
import { formatReference, type Reference } from '../oci/reference.js';

/** Whether a failed tag moved all the same: an answer may be lost after the registry acted. */
export type TagState = 'moved' | 'not moved' | 'not known';

/** Which tags point to the new image after a failure. */
interface TagProgress {
  readonly moved: readonly Reference[];
  readonly failed: Reference;
  readonly state: TagState;
  readonly untouched: readonly Reference[];
}

/** The failure of one tag, with what became of all of them; its code and fix are those of the cause. */
export function tagsNotMoved(cause: ToolError, progress: TagProgress): ToolError {
  const { code, message, fix } = cause;
  return new ToolError({ code, message: `${message} ${tagStates(progress)}`, fix, cause });
}

/** What became of every tag, for people. */
export function tagStates({ moved, failed, state, untouched }: TagProgress): string {
  const done = state === 'moved' ? [...moved, failed] : moved;
  const left = state === 'not moved' ? [failed, ...untouched] : untouched;
  const unknown = state === 'not known' ? [failed] : [];
  const parts = [`Moved: ${names(done)}.`, `Not moved: ${names(left)}.`];
  if (unknown.length > 0) parts.push(`Not known, because the registry gave no answer: ${names(unknown)}.`);
  return parts.join(' ');
}

function names(references: readonly Reference[]): string {
  return references.length === 0 ? 'none' : references.map(formatReference).join(', ');
}

/** The registry has something else under a name than what was scanned and sent. */
export function pushedDigestDiffers(reference: Reference, remote: Digest | undefined, scanned: Digest): ToolError {
  return new ToolError({
    code: 'pushed-digest-differs',
    message: `${formatReference(reference)} is ${remote ?? 'absent'} in the registry, but ${scanned} was scanned and sent.`,
    fix: 'Do not deploy it. Look for another job that pushes the same tag at the same time, or a proxy or registry that rewrites manifests.',
  });
}

/** A file of the layout is not what was verified before the scan. */
export function layoutChanged(path: string): ToolError {
  return new ToolError({
    code: 'layout-changed',
    message: `${path} has changed since it was scanned; nothing of it was pushed.`,
    fix: 'Find what writes into the folder of the image while the gate runs, and run it again.',
  });
}
