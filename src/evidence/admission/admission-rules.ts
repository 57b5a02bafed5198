import type { AcceptedIdentities } from '../../policy/identity.js';
import type { Demands } from '../verify/demands.js';

/** What an engine that lets images in is to ask of them: the `verify` of a policy, for all images at once. There is one writer for each engine. */
export interface AdmissionRules {
  /** Patterns (`patternRegex`) of images that are judged: each of those belongs to exactly one of the scopes. */
  readonly judged: readonly string[];
  /** Patterns of images that may run without any proof. One that is judged, too, is judged. What is in neither may not run. */
  readonly exempt: readonly string[];
  readonly scopes: readonly AdmissionScope[];
}

/** Images of which the same is demanded. */
export interface AdmissionScope {
  /** Patterns that each of them matches. */
  readonly within: readonly string[];
  /** Patterns that none of them matches. */
  readonly without: readonly string[];
  readonly demands: AdmissionDemands;
}

/** What `image-gate verify` demands, with what certificates are checked against by name where the engine knows it itself. */
export type AdmissionDemands = Omit<Demands, 'identities'> & {
  readonly identities?: AcceptedIdentities & { readonly root: AdmissionRoot };
};

/** Sigstore's own, which engines know; or a trusted root as JSON. */
export type AdmissionRoot = { readonly kind: 'public' } | { readonly kind: 'file'; readonly json: string };
