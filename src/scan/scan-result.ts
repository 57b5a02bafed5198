import type { Digest } from '../oci/digest.js';
import type { ContainerConfig, LayerHistory } from '../oci/layout/image-layout.js';
import type { Finding } from './finding.js';
import type { ScannerOpinion } from './opinion.js';
import type { ScannerName } from './scanner-options.js';

/** The scanner that judged, as it names itself and as we know it. */
export interface Scanner {
  /** Absent: Trivy. */
  readonly name?: string;
  readonly version: string;
  /** `sha256:` of the binary that ran; absent for a report that was handed in. */
  readonly binary?: Digest;
  /** `pinned`: a hash in our source; `given`: `trivy-sha256`; `unreviewed`: `trivy-path` alone; `report`: not run by us. */
  readonly trust: 'pinned' | 'given' | 'unreviewed' | 'report';
  /** What it looked for; absent for a report that was handed in. */
  readonly scanners?: readonly ScannerName[];
}

/** The advisory database of a scan. */
export interface Database {
  /** RFC 3339: when its advisories were collected. */
  readonly updatedAt: string;
  /** Where it came from: a repository with digest, `cache`, or a folder that was handed in. */
  readonly source: string;
  /** Of its manifest, where a registry has named it in this run; absent for one that lay in the cache alone, or in a folder. */
  readonly digest?: Digest;
}

/** The operating system of an image, as Trivy found it. */
export interface OperatingSystem {
  readonly family: string;
  readonly name: string;
  readonly endOfLife: boolean;
}

/**
 * Why the packages of an operating system can't have been compared with its advisories, so that no finding among them says nothing.
 * - `no-system`: packages were found, but not whose they are.
 * - `no-packages`: the system is known, and Trivy lists none of its packages: it has no advisories for it, or the list is gone from the image.
 * - `no-release`: it calls itself by a name that advisories are not kept under: a release that the database lacks, or none, as Debian's testing and
 *   unstable.
 * - `unknown-release`: as `no-release`, as far as is known without the database, in a report of somebody else.
 * - `other-release`: its packages are of another release, or of another distribution with the same package manager.
 * - `supplier`: a file in it says that somebody else has rebuilt all packages, so that they are looked up in that one's advisories alone.
 * - `other-system`: packages of another package manager than the system's own, so that they are looked up among the wrong advisories.
 * - `other-vendors`: most packages are of another vendor than the system's, so that they are looked up in no advisories.
 */
export const systemFaults = [
  'no-system',
  'no-packages',
  'no-release',
  'unknown-release',
  'other-release',
  'supplier',
  'other-system',
  'other-vendors',
] as const;
export type SystemFault = (typeof systemFaults)[number];

/** Where an image holds a token, of which kind; never the token. */
export interface RecordedToken {
  readonly where: 'ENV' | 'ARG' | 'RUN' | 'history';
  /** Of the variable. */
  readonly name?: string;
  readonly token: string;
}

/** One platform's scan: what was found and whether Trivy could see into the image at all. */
export interface PlatformScan {
  readonly platform: string;
  /** Config digest that Trivy reports (`Metadata.ImageID`), compared with the image's own; of a report of another scanner, which knows none, that of the manifest. */
  readonly imageId: Digest;
  readonly os?: OperatingSystem;
  /** From the image itself where we hold it, else as the report repeats it. */
  readonly layerHistory: LayerHistory;
  /** How its containers start, from the image or as the report repeats it; absent where nobody has looked, as of an SBOM. */
  readonly container?: ContainerConfig;
  /** Where it holds tokens, as the gate has recorded it before it masked them. */
  readonly tokens?: readonly RecordedToken[];
  /** Packages that Trivy listed; 0 and no operating system means: nothing could be scanned. */
  readonly packages: number;
  /** Whether every package was asked for: `false` where only secrets or misconfigurations were; absent where nobody knows, in a report of somebody else. */
  readonly packagesListed?: boolean;
  /** Why no finding among the packages of the operating system says nothing. */
  readonly systemFault?: SystemFault;
  /** What is in the layers and nobody compared with advisories, for people: the package managers whose lists Trivy does not read, … */
  readonly unread?: readonly string[];
  /** The release of Alpine that its package repositories are of, whose advisories Trivy takes; known of a scan of our own. */
  readonly repository?: string;
  /** Paths of Java archives in the layers, whether or not Trivy has identified them; known of a scan of our own. */
  readonly javaArchives?: readonly string[];
  /** Packages of the system that are of another vendor, whose advisories Trivy does not have: their names, by the alphabet. Foreign. */
  readonly otherVendors?: readonly string[];
  /** Findings that Trivy was told to leave out, by an ignore file, a VEX document or a rule. */
  readonly setAside?: number;
  /** Licences that were found beside; they are not judged. */
  readonly licences?: number;
  /** Trivy's report as it was parsed, whole, for the JSON artifact. Foreign data. */
  readonly raw: unknown;
}

/** Everything that later rooms take from scanning. */
export interface ScanResult {
  readonly scanner: Scanner;
  readonly database?: Database;
  readonly platforms: readonly [PlatformScan, ...PlatformScan[]];
  /** Of all platforms, duplicates merged; worst first, then id, package, version, path. */
  readonly findings: readonly Finding[];
  /** What another scanner said, whose findings are among them (`withOpinion`). Absent: none was asked. */
  readonly opinion?: ScannerOpinion;
}
