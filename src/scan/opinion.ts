import type { Digest } from '../oci/digest.js';
import type { Vulnerability } from './finding.js';

/** Scanners that may be asked for a second opinion. */
export type SecondScanner = 'clair';

/** Clair's own levels (claircore), worst first. They are no severities of ours: each distribution's words are mapped to them in another way. */
export const clairSeverities = ['Critical', 'High', 'Medium', 'Low', 'Negligible', 'Unknown'] as const;
export type ClairSeverity = (typeof clairSeverities)[number];

/**
 * One vulnerability in one package, as the second scanner says it: in the form of our findings (`id` a CVE where it names one, advisories among the
 * `aliases`; `severity` what `said.severity` comes to here), so that the policy can judge it alone or beside Trivy's.
 */
export interface OpinionFinding extends Vulnerability {
  readonly said: {
    readonly by: SecondScanner;
    /** The scanner's own normalised level. */
    readonly severity: ClairSeverity;
    /** The vendor's word for it (`low**`, `Important`, a CVSS vector), one line; absent where it gives none. Foreign text. */
    readonly vendor?: string;
    /** Which of its sources said it: `debian/updater/bookworm`, `osv/npm`. Foreign text. */
    readonly source: string;
  };
}

/** What a second scanner said of one platform's image. */
export interface PlatformOpinion {
  readonly platform: string;
  /** The platform's manifest, by which it was asked. */
  readonly digest: Digest;
  /** Packages that it saw; 0 only where the image is known to hold none. */
  readonly packages: number;
  /** Trivy's words for the kinds of packages that it saw (`debian`, `python-pkg`), by the alphabet. Of packages of any other kind it says nothing: Clair 4.9 looks for none of npm. */
  readonly types: readonly string[];
  readonly findings: readonly OpinionFinding[];
}

/**
 * Why a second scanner has no opinion, or none that counts.
 * - `not-asked`: something here is missing (address, key, an image in a registry, credentials that may be handed on).
 * - `unreachable`, `no-answer`: no connection; none within the time.
 * - `redirected`: it sends us to another origin, where we don't go.
 * - `not-clair`: what answers is another program (a login page, a proxy).
 * - `unauthorized`, `clock-skew`: the key or issuer is not the server's; the clocks differ too much for a token of seconds.
 * - `bad-request`: it refuses the question. `server-error`: it failed. `unexpected-status`: an answer that it has no reason to give.
 * - `not-ready`: its advisories have not been loaded yet (202), so that it would find nothing.
 * - `not-indexed`: it does not know the image. `index-failed`: it could not read the image. `layers-unreadable`: it could not fetch its layers.
 * - `cut-off`, `too-large`, `unusable-report`: half a report; one of more bytes, packages or findings than are read; one that lacks what counts.
 * - `other-image`: the report is of another image. `no-packages`: it saw nothing in an image that is not known to be empty.
 */
export const opinionFaults = [
  'not-asked',
  'unreachable',
  'no-answer',
  'redirected',
  'not-clair',
  'unauthorized',
  'clock-skew',
  'bad-request',
  'server-error',
  'unexpected-status',
  'not-ready',
  'not-indexed',
  'index-failed',
  'layers-unreadable',
  'cut-off',
  'too-large',
  'unusable-report',
  'other-image',
  'no-packages',
] as const;
type OpinionFault = (typeof opinionFaults)[number];

/** Who has to act on it: who runs image-gate, who runs Clair, who runs the registry, or who runs the network between them. */
export type OpinionSide = 'here' | 'clair' | 'registry' | 'network';

export interface OpinionFailure {
  readonly code: OpinionFault;
  readonly side: OpinionSide;
  /** What happened and what to do, whole sentences. Foreign text in it is escaped (plain, one line, cut). */
  readonly words: string;
  /** The platform whose turn it was; absent where it is about all. */
  readonly platform?: string;
}

interface AskedScanner {
  readonly scanner: SecondScanner;
  /** As it names itself, where it does. */
  readonly version?: string;
  /** RFC 3339: when it was asked, or when the report that was handed in was read. */
  readonly at: string;
  /** RFC 3339: when it last loaded advisories of each of its sources, however old they were; absent where it does not say (its internal API is closed, a file). */
  readonly databaseUpdatedAt?: Readonly<Record<string, string>>;
}

/** It has answered for every platform of the image. */
interface AnsweredOpinion extends AskedScanner {
  readonly outcome: 'answered';
  readonly platforms: readonly [PlatformOpinion, ...PlatformOpinion[]];
}

/** It has not answered for all: what it found on some platforms (`platforms`) is then a part, and never the whole. */
interface FailedOpinion extends AskedScanner {
  readonly outcome: 'failed';
  readonly failure: OpinionFailure;
  readonly platforms: readonly PlatformOpinion[];
}

export type ScannerOpinion = AnsweredOpinion | FailedOpinion;
