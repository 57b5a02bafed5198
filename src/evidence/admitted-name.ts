import { comparableName, otherSpelling, patternRegex } from '../policy/image-pattern.js';
import type { AdmissionRules } from './admission/admission-rules.js';
import type { Attached, AttachedImage } from './verify/demands.js';
import type { nameWords } from './verify/refusal-words.js';

/** What is wrong with the name of an image, whatever hangs on it. */
export type NameFault = keyof typeof nameWords;

/** Of the names of a cluster: those that are asked for evidence, and those that may run without. */
export type NamePatterns = Pick<AdmissionRules, 'judged' | 'exempt'>;

/**
 * What a name is for engines of admission: asked for evidence, let in without, or refused for itself. They compare expressions (`patternRegex`), and so does this.
 * @param name as a pod has it.
 */
export function admittedName(name: string, { judged, exempt }: NamePatterns): 'judged' | 'exempt' | NameFault {
  const isOne = (patterns: readonly string[]) => patterns.some((one) => new RegExp(patternRegex(one)).test(name));
  if (!new RegExp(comparableName).test(name) || new RegExp(otherSpelling).test(name)) return 'other-form';
  if (isOne(judged)) return name.includes('@sha256:') ? 'judged' : 'no-digest';
  return isOne(exempt) ? 'exempt' : 'not-listed';
}

/** Whether Kyverno 1.19 can read an image: of each index it reads linux/amd64, and refuses one that has none. */
export function isReadable({ platforms }: Pick<AttachedImage, 'platforms'>): boolean {
  const isRead = ({ platform = '' }: Attached) => /^linux\/amd64(?:\/|$)/.test(platform);
  return platforms.length === 0 || platforms.some(isRead);
}
