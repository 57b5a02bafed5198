import type { NamedSigners } from '../../config/demands.js';
import { joinedObservations, type Observations, type PostureSource } from '../../posture/posture.js';
import type { PostureChoice } from '../../posture/posture-choices.js';
import type { LedgerPlace } from '../../publish/ledger/open-home.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { PathOrDefault } from '../../text/path-or-default.js';

/** What a posture is made of. */
export interface PostureJob extends PostureChoice {
  /** Absent: none is looked at. */
  readonly ledger?: { readonly place: LedgerPlace; readonly named: boolean };
  readonly night: PathOrDefault;
  readonly drift: PathOrDefault;
  readonly signers: NamedSigners;
  readonly rules: { readonly files: RuleFiles; readonly policy: PathOrDefault };
  /** What reads the repositories on GitHub. */
  readonly token: string;
  /** How a word is named where it was given: `--level`, `input level`. */
  readonly name: (word: string) => string;
}

/** What one look has seen, and at what. */
export interface Look {
  readonly seen: Observations;
  readonly sources: readonly PostureSource[];
}

export const notLooked: Look = { seen: {}, sources: [] };

/** All looks as one. */
export function togetherSeen(looks: readonly Look[]): Look {
  return { seen: joinedObservations(looks.map(({ seen }) => seen)), sources: looks.flatMap(({ sources }) => sources) };
}
