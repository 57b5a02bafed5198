import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import type { Signer } from '../../src/evidence/signature/signing-key.js';
import { statementOf } from '../../src/evidence/statement/statement.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import type { Descriptor } from '../../src/oci/descriptor.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { claimAnnotations } from '../../src/release/attached.js';
import { signedBy } from '../evidence/sample-claims.js';
import { attachWith } from '../oci/registry/attach.js';
import type { World } from '../oci/registry/registry-world.js';
import { type Said, vexText } from '../policy/vex/vex-samples.js';

/** The package in which the played Trivy finds something. */
export const leftPad = 'pkg:npm/left-pad';

/** An OpenVEX document of statements about that package. */
export function saying(...all: readonly Said[]) {
  return JSON.parse(vexText(all.map((one) => ({ products: [{ '@id': leftPad }], ...one }))).toString());
}

interface Hung {
  readonly by: Signer;
  /** What the statement is about; default what it hangs on. */
  readonly about?: Descriptor;
  readonly type?: string;
  /** Changes the bundle after it was signed. */
  readonly change?: (bundle: Uint8Array) => Uint8Array;
}

/** Hangs a document on a manifest, as cosign does it. @param repository with its registry. */
export async function hangVex(
  client: World,
  repository: string,
  on: Descriptor,
  said: object,
  { by, about = on, type = 'https://openvex.dev/ns/v0.2.0', change }: Hung,
): Promise<void> {
  const signed = signedBy(by, statementOf({ repository, digest: about.digest }, type, said));
  const content = change?.(signed) ?? signed;
  const annotations = claimAnnotations(type, client.clock.now());
  const manifest = attachmentManifest(on, { artifactType: bundleMediaType, content, annotations });
  await attachWith(new Referrers(client), { ...parseReference(repository), digest: on.digest }, [manifest]);
}
