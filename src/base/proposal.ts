import { createHash } from 'node:crypto';
import { formatReference } from '../oci/reference.js';
import { editBase } from '../source/dockerfile/edit/edit-base.js';
import type { BaseAdvice, DockerfileAdvice } from './advice.js';
import type { AdvisedUse } from './base-use.js';
import type { BaseCandidate } from './candidate.js';

/** Another base image that a changed Dockerfile names. */
export interface ProposedBase {
  readonly use: AdvisedUse;
  readonly candidate: BaseCandidate;
  /** By which a person's no to this very image is known again. */
  readonly key: string;
}

/** A Dockerfile with the best bases, and why it does not have the others. */
export interface BaseProposal {
  /** The same text where there is none. */
  readonly text: string;
  readonly bases: readonly ProposedBase[];
  readonly left: readonly { readonly line: number; readonly why: string }[];
}

interface ProposalRules {
  /** Whether a FROM without a digest gets one. */
  readonly pin: boolean;
  /** Keys of images that a person does not want. */
  readonly declined: ReadonlySet<string>;
}

/** Puts the best candidate of each FROM into the Dockerfile that the advice is on, byte for byte as it is but for that. */
export function proposeBases(text: string, { advices }: DockerfileAdvice, rules: ProposalRules): BaseProposal {
  const bases: ProposedBase[] = [];
  const left: { line: number; why: string }[] = [];
  const done = new Set<number>();
  let changed = text;
  for (const advice of advices) {
    const { line } = advice.use;
    if (advice.best.kind === 'none') left.push({ line, why: advice.best.why });
    if (advice.best.kind === 'none' || done.has(line)) continue;
    const { candidate } = advice.best;
    const key = keyOf(advice, candidate);
    const { tag, digest } = candidate;
    const edited = rules.declined.has(key)
      ? { kind: 'kept' as const, why: `a pull request with ${tag} was closed unmerged, so it is not proposed again` }
      : editBase(changed, { line, tag, pin: rules.pin, ...(digest === undefined ? {} : { digest }) });
    if (edited.kind === 'kept') {
      left.push({ line, why: edited.why });
      continue;
    }
    for (const one of edited.lines) done.add(one);
    bases.push({ use: advice.use, candidate, key });
    changed = edited.text;
  }
  return { text: changed, bases, left };
}

/** The image itself, whatever its tags; a tag where its digest is not known. */
function keyOf({ use: { reference } }: BaseAdvice, { tag, digest }: BaseCandidate): string {
  const { registry, repository } = reference;
  const image = formatReference({ registry, repository, ...(digest === undefined ? { tag } : { digest }) });
  return createHash('sha256').update(image).digest('hex').slice(0, 16);
}
