/** Images in a real registry that the code of this repository has attested, with whatever a test says of when and how. */
import { bundleMediaType } from '../../src/evidence/signature/bundle.js';
import type { Signer } from '../../src/evidence/signature/signing-key.js';
import { attachmentManifest } from '../../src/oci/attachment.js';
import { type Descriptor, platformName } from '../../src/oci/descriptor.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import type { Proof } from '../../src/release/attest/attest.js';
import { type ClaimSigner, keySigner } from '../../src/release/attest/signer.js';
import { push } from '../../src/release/push.js';
import { type Document, samplePredicate, sampleSbom, scanDocument } from '../evidence/sample-claims.js';
import { attachWith } from '../oci/registry/attach.js';
import { permitFor, type World } from '../oci/registry/registry-world.js';
import { proofOf } from '../release/attest/proof.js';

const day = 86_400_000;

export interface Attested {
  readonly by?: ClaimSigner;
  /** Milliseconds from now. */
  readonly judged?: number;
  readonly database?: number;
  readonly maxAge?: number;
  readonly layout?: ImageLayout;
  readonly sboms?: Proof['sboms'];
}

/** SBOMs of all platforms of a layout, with something else in them. */
export function bomOf(layout: ImageLayout, more: object = {}): Proof['sboms'] {
  return new Map(
    layout.images.map(({ platform, manifest }) => [
      platformName(platform),
      Buffer.from(JSON.stringify(sampleSbom(manifest.digest, more))),
    ]),
  );
}

/** What the code makes of a scan that has just passed, with something else in it. @param started milliseconds from now. */
export function scanSaying(ours: Signer, over: object = {}, started = -3_600_000): Document {
  const at = (time: number) => new Date(Date.now() + time).toISOString();
  const { scanner } = samplePredicate;
  const result = { ...scanner.result, database: { updatedAt: at(started - 3_600_000) }, validUntil: at(day), ...over };
  const metadata = { scanStartedOn: at(started), scanFinishedOn: at(started) };
  return scanDocument(ours, { ...samplePredicate, scanner: { ...scanner, result }, metadata });
}

/** Images below `acme/` of one registry. @param one the layout of an image where nothing else is said. */
export function attestedImages(client: World, host: string, ours: Signer, one: ImageLayout) {
  const nameOf = (repository: string, { root }: ImageLayout = one) => `${host}/acme/${repository}@${root.digest}`;

  /** Pushes and attests as the gate does after a pass. Gives the name by digest. */
  async function attested(
    repository: string,
    {
      by = keySigner(ours),
      judged = -3_600_000,
      database = judged - 3_600_000,
      maxAge = 7 * day,
      layout = one,
      sboms = bomOf(layout),
    }: Attested = {},
  ): Promise<string> {
    const proof = proofOf(layout, by, sboms);
    const at = (time: number) => new Date(Date.now() + time).toISOString();
    const record = {
      ...proof.record,
      judgedAt: at(judged),
      database: { ...proof.record.database, updatedAt: at(database) },
    } as Proof['record'];
    await push(client, layout, permitFor(layout, [parseReference(`${host}/acme/${repository}:1`)]), {
      ...proof,
      record,
      facts: { ...proof.facts, maxAge },
    });
    return nameOf(repository, layout);
  }

  /** An image with these documents alone. */
  async function withDocuments(
    repository: string,
    documents: readonly Document[],
    layout = one,
    on: readonly Descriptor[] = [layout.root, ...layout.images.map(({ manifest }) => manifest)],
  ): Promise<string> {
    await push(client, layout, permitFor(layout, [parseReference(`${host}/acme/${repository}:1`)]));
    for (const subject of new Map(on.map((each) => [each.digest, each])).values()) {
      const made = documents.map((document) =>
        attachmentManifest(subject, {
          artifactType: bundleMediaType,
          content: document(subject.digest),
          annotations: {},
        }),
      );
      await attachWith(new Referrers(client), parseReference(`${host}/acme/${repository}@${subject.digest}`), made);
    }
    return nameOf(repository, layout);
  }

  return { nameOf, attested, withDocuments };
}
