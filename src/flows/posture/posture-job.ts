import type { NamedSigners } from '../../config/demands.js';
import type { PostureFailOn } from '../../posture/posture-choices.js';
import type { LedgerPlace } from '../../publish/ledger/open-home.js';
import type { RuleFiles } from '../../repository/rule-files.js';
import type { PathOrDefault } from '../../text/path-or-default.js';

/** What a posture is made of. */
export interface PostureJob {
  /** Absent: none is looked at. */
  readonly ledger?: { readonly place: LedgerPlace; readonly named: boolean };
  readonly night: PathOrDefault;
  readonly drift: PathOrDefault;
  readonly cluster?: string;
  /** Repositories of registries whose writes are asked for; none: those of the night. */
  readonly images: readonly string[];
  readonly organizations: readonly string[];
  readonly repositories: readonly string[];
  /** Copies of the action that are the gate, too: `owner/name`, or `./path` in a repository. */
  readonly gates: readonly string[];
  /** Files that `harbor posture` has written. */
  readonly harbors: readonly string[];
  /** What the policies of the cluster were made with. */
  readonly judged: readonly string[];
  readonly exempt: readonly string[];
  readonly signers: NamedSigners;
  /** Files and folders that are kept as evidence. */
  readonly evidence: readonly string[];
  readonly environment: string;
  /** Milliseconds. */
  readonly runWithin: number;
  readonly maxAge: number;
  readonly rules: { readonly files: RuleFiles; readonly policy: PathOrDefault };
  readonly before?: string;
  readonly folder: string;
  readonly level?: number;
  readonly failOn: PostureFailOn;
  /** What reads the repositories on GitHub. */
  readonly token: string;
  /** How a word is named where it was given: `--level`, `input level`. */
  readonly name: (word: string) => string;
}
