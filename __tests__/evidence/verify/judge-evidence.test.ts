import { describe, expect, it } from '@jest/globals';
import { keyBundle } from '../../../src/evidence/signature/bundle.js';
import type { Signer } from '../../../src/evidence/signature/signing-key.js';
import { predicateTypes } from '../../../src/evidence/statement/claim.js';
import { sbomPointer } from '../../../src/evidence/statement/sbom-claim.js';
import { statementMediaType, statementOf } from '../../../src/evidence/statement/statement.js';
import type { Attached, AttachedImage, Demands } from '../../../src/evidence/verify/demands.js';
import { judgeEvidence } from '../../../src/evidence/verify/judge-evidence.js';
import type { Digest } from '../../../src/oci/digest.js';
import { digest, now } from '../../report/make-assessment.js';
import {
  type Document,
  newSigner,
  samplePredicate as predicate,
  sampleSbom,
  sbomDocument,
  scanDocument,
  signatureDocument,
  signedBy,
  statementDocument,
  trusted,
} from '../sample-claims.js';

const day = 86_400_000;
const repository = 'ghcr.io/acme/api';
const [index, amd64, arm64, elsewhere] = [digest('1'), digest('2'), digest('3'), digest('9')];
const [ours, next, theirs] = [newSigner(), newSigner(), newSigner()];

const demands: Demands = {
  keys: [trusted(ours)],
  maxAge: 7 * day,
  require: ['signature', 'scan', 'sbom'],
  platforms: 'all',
  how: { gateOn: 'all', ignoreBase: false, rego: false },
};

type Predicate = typeof predicate;
type Result = Predicate['scanner']['result'];

/** A scan with other words in its result. */
const scanSaying = (result: object, metadata: object = {}): object => ({
  ...predicate,
  scanner: { ...predicate.scanner, result: { ...predicate.scanner.result, ...result } },
  metadata: { ...predicate.metadata, ...metadata },
});
const at = (time: number) => new Date(time).toISOString();
/** A scan of another time, with a claim and a database to go with it. */
const scanAt = (time: number, result: Partial<Result> = {}) =>
  scanSaying(
    { validUntil: at(time + 7 * day), database: { updatedAt: at(time) }, ...result },
    { scanStartedOn: at(time), scanFinishedOn: at(time) },
  );

const signed = (statement: object, type = statementMediaType) => signedBy(ours, statement, type);
const scan = (said: object = predicate, by: Signer = ours): Document => scanDocument(by, said);
const [signature, sbom] = [signatureDocument(ours), sbomDocument(ours)];
const pointer: Document = (about) =>
  signed(sbomPointer({ repository, digest: about }, { digest: digest('7'), manifest: digest('8') }));
/** An SBOM with other words in it. */
const sbomSaying = (more: object | ((about: Digest) => object)): Document =>
  sbomDocument(ours, (about) => sampleSbom(about, typeof more === 'function' ? more(about) : more));
const named = (component: object) => ({ metadata: { component: { type: 'container', name: 'api', ...component } } });
/** A reference of the same type to something else, as other tools sign it. */
const reference: Document = statementDocument(ours, predicateTypes.sbomPointer, {
  attester: { id: 'https://example.com/tests' },
  references: [
    { downloadLocation: 'https://example.com/results', digest: { sha256: '7'.repeat(64) }, mediaType: 'text/html' },
  ],
});
const provenance = statementDocument(ours, 'https://slsa.dev/provenance/v1', {});

/** The same document, once somebody has changed the payload and left the signature. */
const tampered =
  (document: Document): Document =>
  (about) => {
    const bundle = JSON.parse(Buffer.from(document(about)).toString('utf8'));
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"passed"', '"Passed"')).toString('base64');
    return Buffer.from(JSON.stringify(bundle));
  };

function attached(about: Digest, documents: readonly Document[], more: Partial<Attached> = {}): Attached {
  const attachments = documents.map((document, at) => ({
    manifest: digest(`${(at % 6) + 4}`),
    bundle: document(about),
  }));
  return { digest: about, attachments, ...more };
}

/** An image of one manifest with these documents. */
const single = (...documents: readonly Document[]): AttachedImage => ({
  subject: attached(index, documents),
  platforms: [],
});
const all = [signature, scan(), sbom];
/** An image whose SBOM hangs there as it is, beside a claim that points to it. */
const pointing = (document: (about: Digest) => object | undefined): AttachedImage => {
  const { subject } = single(signature, scan(), pointer);
  const text = JSON.stringify(document(index)) ?? 'PASS';
  const attachments = subject.attachments.map((one) => ({ ...one, document: Buffer.from(text) }));
  return { subject: { ...subject, attachments }, platforms: [] };
};
/** An index of one platform, with an SBOM about this manifest. */
const ofOnePlatform = (about: Digest): AttachedImage => {
  const documents = [signature, scan(), sbomSaying(named({ version: about }))];
  return { subject: attached(index, documents, { manifests: [amd64] }), platforms: [attached(amd64, [])] };
};
/** An index of two platforms. */
const multi = (ofIndex: readonly Document[], ofAmd64: readonly Document[], ofArm64: readonly Document[]) => ({
  subject: attached(index, ofIndex),
  platforms: [
    attached(amd64, ofAmd64, { platform: 'linux/amd64' }),
    attached(arm64, ofArm64, { platform: 'linux/arm64' }),
  ],
});
const codes = (image: AttachedImage, demanded: Demands = demands, time = now) =>
  judgeEvidence(image, demanded, time).refusals.map(({ code }) => code);
const asked = (over: Partial<Demands>): Demands => ({ ...demands, ...over });
const legacy: AttachedImage = { subject: attached(index, [], { legacy: true }), platforms: [] };
const time = now.getTime();

const how = (over: Partial<Result['how']>) => scanSaying({ how: { ...predicate.scanner.result.how, ...over } });

describe('an image is let in', () => {
  it.each<readonly [string, AttachedImage, Demands?]>([
    ['with signature, scan and SBOM', single(...all)],
    ['with a pointer to the SBOM', pointing((about) => sampleSbom(about))],
    [
      'with an SBOM that names it by its package URL',
      single(
        signature,
        scan(),
        sbomSaying((about) => named({ purl: `pkg:oci/api@${encodeURIComponent(about)}?arch=amd64` })),
      ),
    ],
    [
      'with an SBOM that names it by a hash',
      single(
        signature,
        scan(),
        sbomSaying((about) => named({ hashes: [{ alg: 'SHA-256', content: about.slice(7) }] })),
      ),
    ],
    ['of an index alone, whose SBOM is about its only platform', ofOnePlatform(amd64), asked({ platforms: 'index' })],
    ['of several platforms that all have theirs', multi(all, all, all)],
    ['of several platforms whose SBOMs hang on the platforms alone', multi([signature, scan()], all, all)],
    [
      'with nothing on its platforms where the policy asks for the index alone',
      multi(all, [], []),
      asked({ platforms: 'index' }),
    ],
    ['without an SBOM where none is asked for', single(signature, scan()), asked({ require: ['signature', 'scan'] })],
    [
      'signed by the next key while both are valid',
      single(signature, scan(predicate, next), sbom),
      asked({ keys: [trusted(ours), trusted(next, 'next.pub')] }),
    ],
    [
      'beside documents of others and of other kinds',
      single(...all, scan(predicate, theirs), provenance, () => Buffer.from('{}')),
    ],
    ['with an older scan beside the one that counts', single(...all, scan(scanAt(time - 20 * day)))],
    ['with the same scan twice, as two writers leave it', single(...all, scan())],
    [
      'gated on new findings where the policy says so',
      single(signature, scan(scanSaying({ how: { ...predicate.scanner.result.how, gateOn: 'new' } })), sbom),
      asked({ how: { gateOn: 'new', ignoreBase: false, rego: false } }),
    ],
    [
      'asked by rules in Rego where the policy has some',
      single(signature, scan(how({ rego: 2 })), sbom),
      asked({ how: { ...demands.how, rego: true } }),
    ],
    [
      'heard by Clair where the policy requires that',
      single(signature, scan(how({ opinion: 'clair' })), sbom),
      asked({ how: { ...demands.how, opinion: true } }),
    ],
  ])('%s', (_, image, demanded) => {
    expect(codes(image, demanded)).toEqual([]);
    expect(judgeEvidence(image, demanded ?? demands, now).verdict).toBe('accepted');
  });
});

describe('an image is refused', () => {
  it.each<readonly [string, AttachedImage, readonly string[], Demands?]>([
    ['with nothing attached', single(), ['no-signature', 'no-scan', 'no-sbom']],
    ['with cosign’s older formats alone', legacy, ['no-signature', 'no-scan', 'no-sbom']],
    ['without a signature', single(scan(), sbom), ['no-signature']],
    ['without a scan', single(signature, sbom), ['no-scan']],
    ['without an SBOM', single(signature, scan()), ['no-sbom']],
    ['with a reference to what is no SBOM', single(signature, scan(), reference), ['no-sbom']],
    [
      'with an SBOM that says nothing',
      single(
        signature,
        scan(),
        sbomDocument(ours, () => ({})),
      ),
      ['no-sbom'],
    ],
    ['with an SBOM of another form', single(signature, scan(), sbomSaying({ bomFormat: 'SPDX' })), ['no-sbom']],
    ['with an SBOM of an unknown version', single(signature, scan(), sbomSaying({ specVersion: '2.0' })), ['no-sbom']],
    [
      'with an SBOM without a list of components',
      single(signature, scan(), sbomSaying({ components: undefined })),
      ['no-sbom'],
    ],
    ['with an SBOM that names no image', single(signature, scan(), sbomSaying(named({}))), ['no-sbom']],
    [
      'with an SBOM that names a version and no digest',
      single(signature, scan(), sbomSaying(named({ version: '1.4' }))),
      ['no-sbom'],
    ],
    [
      'with an SBOM that names another image',
      single(signature, scan(), sbomSaying(named({ version: elsewhere }))),
      ['no-sbom'],
    ],
    [
      'with an SBOM that names this image and another one',
      single(
        signature,
        scan(),
        sbomSaying((about) => named({ version: about, purl: `pkg:oci/api@${elsewhere}` })),
      ),
      ['no-sbom'],
    ],
    [
      'with an SBOM that is about another platform',
      multi([signature, scan()], all, [signature, scan(), sbomSaying(named({ version: amd64 }))]),
      ['no-sbom'],
    ],
    [
      'of an index alone, whose SBOM is about what is not in it',
      ofOnePlatform(elsewhere),
      ['no-sbom'],
      asked({ platforms: 'index' }),
    ],
    ['with a pointer to an SBOM that is not there', single(signature, scan(), pointer), ['no-sbom']],
    ['with a pointer to an SBOM that says nothing', pointing(() => ({})), ['no-sbom']],
    ['with a pointer to the SBOM of another image', pointing(() => sampleSbom(elsewhere)), ['no-sbom']],
    ['with a pointer to what is no JSON', pointing(() => undefined), ['no-sbom']],
    ['signed by somebody else', single(signature, scan(predicate, theirs), sbom), ['no-scan']],
    [
      'signed by a key that is no longer valid',
      single(...all),
      ['no-signature', 'no-scan', 'no-sbom'],
      asked({ keys: [trusted(next)] }),
    ],
    ['where no key counts', single(...all), ['no-signature', 'no-scan', 'no-sbom'], asked({ keys: [] })],
    ['with a changed scan', single(signature, tampered(scan()), sbom), ['no-scan']],
    ['with a scan of another image', single(signature, () => scan()(elsewhere), sbom), ['no-scan']],
    ['with a signature of another image', single(() => signature(elsewhere), scan(), sbom), ['no-signature']],
    ['with an SBOM of another image', single(signature, scan(), () => sbom(elsewhere)), ['no-sbom']],
    ['with a scan that is about two images', single(signature, twoSubjects, sbom), ['no-scan']],
    [
      'with a scan under another type',
      single(
        signature,
        (about) =>
          signed(statementOf({ repository, digest: about }, 'cosign.sigstore.dev/attestation/vuln/v1', predicate)),
        sbom,
      ),
      ['no-scan'],
    ],
    [
      'with a statement in another kind of payload',
      single(
        signature,
        (about) =>
          signed(statementOf({ repository, digest: about }, predicateTypes.scan, predicate), 'application/json'),
        sbom,
      ),
      ['no-scan'],
    ],
    ['with a payload that says a name twice', single(signature, saidTwice, sbom), ['no-scan']],
    ['with a bundle that is no JSON', single(signature, () => Buffer.from('PASS'), sbom), ['no-scan']],
    ['with a scan that blocked', single(signature, scan(scanSaying({ verdict: 'blocked' })), sbom), ['blocked']],
    [
      'with a scan that blocked beside one that passed',
      single(...all, scan(scanSaying({ verdict: 'blocked' }))),
      ['blocked'],
    ],
    ['with a scan of another form', single(signature, scan({ scanner: { result: { x: 1 } } }), sbom), ['unknown-form']],
    ['with a scan of a later version of the form', single(...all, scan(scanSaying({ version: 2 }))), ['unknown-form']],
    [
      'with a scan that has an unknown key',
      single(signature, scan(scanSaying({ also: true })), sbom),
      ['unknown-form'],
    ],
    ['with two different scans of one moment', single(...all, scan(how({ exceptions: 3 }))), ['ambiguous']],
    ['with a scan of the future', single(signature, scan(scanAt(time + day)), sbom), ['future']],
    [
      'with a database of the future',
      single(signature, scan(scanSaying({ database: { updatedAt: at(time + day) } })), sbom),
      ['future'],
    ],
    [
      'with a scan that is too old',
      single(signature, scan(scanAt(time - 7 * day, { validUntil: at(time + day) })), sbom),
      ['too-old'],
    ],
    [
      'after the end of what the scan claims',
      single(signature, scan(scanSaying({ validUntil: at(time) })), sbom),
      ['expired'],
    ],
    [
      'after the end of an exception, though the scan is new',
      single(signature, scan(scanAt(time - day, { validUntil: at(time - 1) })), sbom),
      ['expired'],
    ],
    [
      'with a scan that names no database',
      single(signature, scan(scanSaying({ database: undefined })), sbom),
      ['no-database'],
    ],
    [
      'with a database that was old at the scan',
      single(signature, scan(scanSaying({ database: { updatedAt: at(time - 8 * day) } })), sbom),
      ['old-database'],
    ],
    [
      'that passed because only new findings counted',
      single(signature, scan(how({ gateOn: 'new' })), sbom),
      ['only-new'],
    ],
    [
      'that passed because its base image was left out',
      single(signature, scan(how({ ignoreBase: true })), sbom),
      ['base-ignored'],
    ],
    [
      'that passed without the rules in Rego that the policy has',
      single(...all),
      ['rego-unasked'],
      asked({ how: { ...demands.how, rego: true } }),
    ],
    [
      'that passed without the opinion of Clair that the policy requires',
      single(...all),
      ['opinion-missing'],
      asked({ how: { ...demands.how, opinion: true } }),
    ],
    [
      'that a scanner passed which nobody has reviewed',
      single(signature, scan(how({ scanner: 'unreviewed' })), sbom),
      ['unreviewed-scanner'],
    ],
    [
      'whose newest scan does not hold, though an older one would',
      single(signature, scan(scanAt(time - day)), scan(scanSaying({ validUntil: at(time - 1) })), sbom),
      ['expired'],
    ],
    [
      'of several platforms with claims on the index alone',
      multi(all, [], []),
      ['no-signature', 'no-scan', 'no-sbom', 'no-signature', 'no-scan', 'no-sbom'],
    ],
    [
      'of several platforms with claims on one of them alone',
      multi([], all, []),
      ['no-signature', 'no-scan', 'no-signature', 'no-scan', 'no-sbom'],
    ],
    ['with claims about the index on a platform', multi(all, all, [() => scan()(index), signature, sbom]), ['no-scan']],
  ])('%s', (_, image, expected, demanded) => {
    expect(codes(image, demanded)).toEqual(expected);
    expect(judgeEvidence(image, demanded ?? demands, now).verdict).toBe('refused');
  });

  it('says nothing of a reference to something else, which is none of our claims', () => {
    const [proof] = judgeEvidence(single(signature, scan(), reference), demands, now).manifests;
    expect(proof?.unfit).toEqual([]);
  });

  it('says of each document that does not count why', () => {
    const documents = [
      () => Buffer.from('PASS'),
      scan(predicate, theirs),
      tampered(scan()),
      () => scan()(elsewhere),
      twoSubjects,
      saidTwice,
    ];
    const [refusal] = judgeEvidence(single(signature, sbom, ...documents), demands, now).refusals;
    expect(refusal?.unfit.map(({ why }) => why)).toEqual([
      'no-bundle',
      'other-signer',
      'tampered',
      'wrong-digest',
      'several-subjects',
      'no-statement',
    ]);
  });

  it('at the very moment at which the scan has the greatest age, and not before', () => {
    const image = single(signature, scan(scanAt(time, { validUntil: at(time + 30 * day) })), sbom);
    expect(codes(image, demands, new Date(time + 7 * day - 1))).toEqual([]);
    expect(codes(image, demands, new Date(time + 7 * day))).toEqual(['too-old']);
  });
});

function twoSubjects(about: Digest): Uint8Array {
  const statement = statementOf({ repository, digest: about }, predicateTypes.scan, predicate);
  const [other] = statementOf({ repository, digest: elsewhere }, predicateTypes.scan, predicate).subject;
  return signed({ ...statement, subject: [...statement.subject, other] });
}

function saidTwice(about: Digest): Uint8Array {
  const text = JSON.stringify(statementOf({ repository, digest: about }, predicateTypes.scan, predicate));
  const twice = text.replace('"predicateType"', '"predicateType":"x","predicateType"');
  return keyBundle(ours.sign(statementMediaType, Buffer.from(twice)), ours.hint);
}
