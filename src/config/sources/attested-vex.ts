import type { ObtainedImage } from '../../image/obtain.js';
import { readReference } from '../../oci/reference.js';
import { type PolicyFile, policyFor } from '../../policy/file/policy-file.js';
import type { AttestedByTrust } from '../../policy/vex/attested-vex.js';
import { trustText, type VexRules } from '../../policy/vex-rules.js';
import type { VexReader } from '../../release/attached-vex.js';
import type { Rules } from '../rules/rules.js';
import type { TrustPorts } from '../trusted-root.js';
import { type BaseQuestion, baseCandidates } from './base-images.js';
import type { ReadHanging } from './hanging-vex.js';
import type { VexImageFacts } from './vex-bases.js';

/** What is asked of an image: which statements hang on it and its base that somebody has signed whom a policy trusts. */
interface VexQuestion extends VexImageFacts {
  readonly rules: Pick<Rules, 'policy' | 'afterMerge'>;
  readonly names: readonly string[];
}

/** The question about an image that a run has obtained; only what came from a registry is in one already. */
export function vexQuestion(
  { layout, origin }: Pick<ObtainedImage, 'layout' | 'origin'>,
  asked: BaseQuestion,
): VexQuestion {
  const { rules, names, config, images } = asked;
  const reference =
    origin === 'registry' && config.scanTarget.kind === 'image'
      ? readReference(config.scanTarget.reference)
      : undefined;
  return {
    rules,
    names,
    manifests: layout,
    layers: images,
    candidates: () => baseCandidates(asked),
    ...(reference !== undefined && 'reference' in reference ? { place: reference.reference } : {}),
  };
}

/** Answers it: `undefined` where no policy trusts anybody, and then nobody is asked. @throws ConfigError of whom it trusts; Cancelled. */
export type AskVex = (question: VexQuestion) => Promise<AttestedByTrust | undefined>;

/** Looks for VEX on images and their bases: all requests are bounded, and whatever does not answer makes nothing laxer. Signers are opened once for all images. */
export function openAttestedVex(ports: VexReader & TrustPorts): AskVex {
  let opened: Promise<ReadHanging> | undefined;
  return async (question) => {
    const trusting = trustingRules(question);
    if (trusting.size === 0) return undefined;
    // Who trusts nobody need not load what checks signatures.
    opened ??= import('./hanging-vex.js').then(({ openHangingVex }) => openHangingVex(ports));
    return (await opened)(question, trusting);
  };
}

/** The rules of all policies that count, or that would after the merge, which trust somebody. */
function trustingRules({ rules: { policy, afterMerge }, names }: VexQuestion): ReadonlyMap<string, VexRules> {
  const files: readonly PolicyFile[] = afterMerge === undefined ? [policy] : [policy, afterMerge.policy];
  const all = files.flatMap((file) => policyFor(file, names).vex);
  return new Map(all.filter(({ trust }) => trust.value.length > 0).map((rules) => [trustText(rules), rules]));
}
