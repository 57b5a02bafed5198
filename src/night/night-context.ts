import type { AskedClair } from '../config/clair-opinion.js';
import type { GateConfig } from '../config/gate-config.js';
import type { Rules } from '../config/rules/rules.js';
import type { AskVex } from '../config/sources/attested-vex.js';
import type { OpenTrust, TrustPorts } from '../config/trusted-root.js';
import type { Clock, Files, Log } from '../host/ports.js';
import type { ObtainPorts } from '../image/obtain.js';
import type { SharedLayers } from '../oci/layout/shared-layers.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import type { RegoPorts } from '../rego/engine.js';
import type { OpenEngine } from '../rego/verdicts.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import type { ReferrersReader } from '../release/referrers-reader.js';
import type { Exploitation } from '../scan/exploitation/exploitation.js';
import type { SeenLayers } from '../scan/layers/seen-layers.js';
import type { ReadyScanner } from '../scan/prepare.js';
import type { KnownReports } from '../scan/same-packages.js';
import type { ScanPorts } from '../scan/trivy/trivy-run.js';
import type { AttachedManifests } from './listing/attached-manifests.js';
import type { SharedScanner } from './shared-scanner.js';

/** What a night touches of the outside. */
type NightPorts = ObtainPorts &
  ScanPorts &
  RegoPorts &
  TrustPorts & {
    readonly files: Files;
    readonly clock: Clock;
    readonly log: Log;
    readonly registry: AttachingRegistry;
    /** image-gate's own. */
    readonly version: string;
  };

/** What is the same for all images of a night. */
export interface NightContext {
  readonly ports: NightPorts;
  readonly referrers: ReferrersReader;
  /** Attachments that were read while images were listed. */
  readonly attached: AttachedManifests;
  readonly config: GateConfig;
  readonly rules: Rules;
  readonly trust: OpenTrust;
  readonly askVex: AskVex;
  readonly askClair: AskedClair;
  readonly scanner: ReadyScanner;
  /** What Trivy has said of SBOMs of this night. */
  readonly known: KnownReports;
  readonly engine: OpenEngine;
  /** What is known of exploitation today; absent: no rule asks for it. */
  readonly exploitation?: Exploitation;
  /** Who renews claims; absent: nobody. */
  readonly signer?: ClaimSigner;
  /** Milliseconds after which an image is stale; absent: the usual ones. */
  readonly staleAfter?: number;
  /** Folder of the night; absolute. */
  readonly folder: string;
}

/** What an image of a night finds that others have left: layers that they share are pulled, checked and seen by Trivy once. */
export interface ImageContext extends NightContext {
  readonly shared: SharedLayers;
  readonly inTurn: InTurn;
  readonly seen: SeenLayers;
}

/** Does a scan when those before it have ended, with what they have left. @throws what the scan throws; TimeIsOver. */
export type InTurn = <T>(scan: (sharing: SharedScanner) => Promise<T>) => Promise<T>;

/** No time is left for an image that has waited for its scan: it is a row, and the next run goes on with it. */
export class TimeIsOver extends Error {}
