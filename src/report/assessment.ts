import type { BlockedBase } from '../base/advice.js';
import type { AttachedKind } from '../evidence/statement/claim.js';
import type { Digest } from '../oci/digest.js';
import type { Decision } from '../policy/decision.js';
import type { AfterMergeVerdict } from '../policy/verdict.js';
import type { LockfilePackage } from '../scan/lockfile.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { ContextFile, DockerfileSource } from '../source/build-files.js';

/** One platform's image, for people. */
interface AssessedImage {
  readonly platform: string;
  /** Absent for a report that was handed in without an image. */
  readonly manifest?: Digest;
  readonly imageId: Digest;
}

/** Where the judged bytes came from. */
export type ImageOrigin = 'build' | 'docker-store' | 'registry' | 'input';

/** What an image that was pushed is proven by. */
interface ReleaseProof {
  /** Who has signed: `key sha256:…`, or the workflow that a certificate names. */
  readonly signer: string;
  /** Who vouches for that name; absent where a key signs. */
  readonly issuer?: string;
  /** The references of what was attached. */
  readonly claims: readonly string[];
  readonly kinds: readonly AttachedKind[];
  /** When the scan no longer holds. */
  readonly validUntil: string;
}

/** What became of the image after the verdict. */
export type Release =
  /** Written before the gate acts, and so what stays when the run is killed there, and in the comment; `run` is the page that shows the end. */
  | { readonly kind: 'pending'; readonly run?: string }
  | {
      readonly kind: 'pushed';
      readonly digest: Digest;
      readonly tags: readonly string[];
      /** Absent where nothing was to be signed. */
      readonly proof?: ReleaseProof;
      /** Into Docker, too. */
      readonly loaded?: true;
    }
  /** Only into Docker, as no push was asked for. */
  | { readonly kind: 'loaded'; readonly tags: readonly string[] }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'withheld' }
  /** Told of an image that is blocked before its earlier claims are withdrawn; `run` is the page that tells the end. */
  | { readonly kind: 'revoking'; readonly run?: string }
  /** It is blocked, and claims about it were there; `left` are manifests that still have some, or may have. All are references. */
  | {
      readonly kind: 'revoked';
      readonly revoked: readonly string[];
      readonly left: readonly { readonly image: string; readonly why: string }[];
    }
  | {
      readonly kind: 'failed';
      readonly step: 'load' | 'push';
      readonly message: string;
      readonly fix?: string;
      /** It is in Docker: only the push after that failed. */
      readonly loaded?: true;
    };

/** Everything that the reports show; they are pure functions of it. All texts are foreign until escaped. */
export interface Assessment {
  /** What people call the image: the first tag, or the input it came from. */
  readonly name: string;
  /** Every name under which it was judged, `name` first; absent: only that one. */
  readonly names?: readonly string[];
  /** The digest that would be or was pushed, or by which it was pulled; absent where there is none: a bare report, a copy of the Docker store. */
  readonly digest?: Digest;
  /** Where a named image was taken from, if not built; absent for a bare report. */
  readonly origin?: ImageOrigin;
  readonly images: readonly AssessedImage[];
  readonly scan: ScanResult;
  /**
   * The report was made by another run, in which the author of the pull request decides what it says. It is shown, and nothing in it advises a reader what to do
   * (design, promise 7): no commands, no advice, no base image of its choice.
   */
  readonly ofAnotherRun?: true;
  /** Made at a command line: what a workflow calls the input `x` is the option `--x` there. */
  readonly byCommand?: true;
  readonly decision: Decision;
  /** Where the pull request that is judged changes the rules. */
  readonly afterMerge?: AfterMergeVerdict | undefined;
  readonly dockerfile?: DockerfileSource;
  /** Of a blocked image: what another base image would change. It is found out after the verdict, which it never changes. */
  readonly baseAdvice?: BlockedBase;
  /** What the lockfiles of the build context name. */
  readonly lockfiles?: readonly LockfilePackage[];
  /** Files of the build context in which something was found. */
  readonly contextFiles?: readonly ContextFile[];
  /** Whether the reports are written as files beside each other. Default: yes; `judge` writes the one that it is asked for. */
  readonly isWritten?: boolean;
  readonly now: Date;
}
