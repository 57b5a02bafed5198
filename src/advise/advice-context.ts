import type { GateConfig } from '../config/gate-config.js';
import type { ImageNames } from '../config/inputs/image-names.js';
import type { Rules } from '../config/rules/rules.js';
import type { AskVex } from '../config/sources/attested-vex.js';
import type { OpenTrust } from '../config/trusted-root.js';
import type { Clock, Files, Log } from '../host/ports.js';
import type { ObtainPorts } from '../image/obtain.js';
import type { AttachedManifests } from '../night/listing/attached-manifests.js';
import type { RegistryCatalog } from '../oci/catalog.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import type { ReferrersReader } from '../release/referrers-reader.js';
import type { Exploitation } from '../scan/exploitation/exploitation.js';
import type { ReadyScanner } from '../scan/prepare.js';
import type { ScanPorts } from '../scan/trivy/trivy-run.js';

/** What judging base images touches of the outside. */
type AdvicePorts = ObtainPorts &
  ScanPorts & {
    readonly files: Files;
    readonly clock: Pick<Clock, 'now'>;
    readonly log: Log;
    readonly registry: AttachingRegistry;
  };

/** What is the same for all base images that are looked at. */
export interface AdviceContext {
  readonly ports: AdvicePorts;
  /** Who is asked what there is: small answers. Where somebody waits for a verdict that is made already, it asks once and waits shortly. */
  readonly asked: Pick<AttachingRegistry, 'manifest' | 'blob' | 'resolve'>;
  readonly catalog: Pick<RegistryCatalog, 'firstTags'>;
  readonly referrers: Pick<ReferrersReader, 'list'>;
  readonly attached: AttachedManifests;
  readonly config: Pick<GateConfig, 'push' | 'github'>;
  readonly rules: Pick<Rules, 'policy' | 'exceptions' | 'files'>;
  /** Names of the image that would stand on the base: its rules count. */
  readonly names: ImageNames;
  /** The platforms that it is built for. The first one is judged, and a candidate must have all. */
  readonly platforms: readonly [string, ...string[]];
  readonly trust: OpenTrust;
  /** Asked only where a policy trusts somebody with VEX. */
  readonly askVex: AskVex;
  /** It looks for packages with known vulnerabilities. */
  readonly scanner: ReadyScanner;
  /** What is known of exploitation today; absent: no rule asks for it. */
  readonly exploitation?: Exploitation | undefined;
}
