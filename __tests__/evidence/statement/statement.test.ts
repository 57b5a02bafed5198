import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimKindOf, predicateTypes } from '../../../src/evidence/statement/claim.js';
import { sbomPointer, sbomStatement } from '../../../src/evidence/statement/sbom-claim.js';
import {
  isAbout,
  maxStatement,
  saidAt,
  signatureStatement,
  statementOf,
  statementSchema,
} from '../../../src/evidence/statement/statement.js';
import { digestOf } from '../../../src/oci/digest.js';

const subject = { repository: 'ghcr.io/acme/api', digest: digestOf('image') };
const read = (statement: object) => statementSchema.parse(JSON.parse(JSON.stringify(statement)));

describe('a statement', () => {
  it('comes back as it was made, and is about its digest alone', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: '-1' }), fc.jsonValue(), fc.string(), (type, value, repository) => {
        const statement = statementOf({ repository, digest: subject.digest }, type, { value });
        const back = read(statement);
        expect(JSON.stringify(back)).toBe(JSON.stringify(statement));
        expect(isAbout(back, subject.digest)).toBe(true);
        expect(isAbout(back, digestOf('other'))).toBe(false);
      }),
    );
  });

  it('that is a signature says nothing but whose image it is', () => {
    expect(signatureStatement(subject)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'ghcr.io/acme/api', digest: { sha256: subject.digest.slice(7) } }],
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
      predicate: {},
    });
  });

  it('says within what is signed when it was made, where it was told', () => {
    const at = new Date('2026-11-29T12:00:00.5Z');
    expect(saidAt(read(signatureStatement({ ...subject, at })))).toBe(at.getTime());
    expect(saidAt(read(signatureStatement(subject)))).toBeUndefined();
  });

  it.each([['yesterday'], [['2026-11-29T12:00:00Z']], [0]])('of anybody else does not say it by %j', (said) => {
    const [first] = signatureStatement(subject).subject;
    const annotations = { 'io.github.image-gate.claimed-at': said };
    expect(saidAt(read({ ...signatureStatement(subject), subject: [{ ...first, annotations }] }))).toBeUndefined();
  });

  it.each([
    ['without a subject', { subject: [] }],
    ['of another form', { _type: 'https://in-toto.io/Statement/v2' }],
    ['without a predicate type', { predicateType: '' }],
  ])('%s is none', (_, change) => {
    expect(statementSchema.safeParse({ ...signatureStatement(subject), ...change }).success).toBe(false);
  });
});

describe('the SBOM', () => {
  const bom = (bytes: number) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', filler: 'x'.repeat(bytes) });

  it('is the predicate where it is small enough', () => {
    expect(sbomStatement(subject, bom(10))).toMatchObject({ predicateType: predicateTypes.sbom, predicate: bom(10) });
  });

  it('is no predicate where the statement would be too large for others', () => {
    const most = maxStatement - JSON.stringify(sbomStatement(subject, bom(0))).length;
    expect(sbomStatement(subject, bom(most))).toBeDefined();
    expect(sbomStatement(subject, bom(most + 1))).toBeUndefined();
  });

  it('that is attached as it is has a pointer with its digest', () => {
    const [document, manifest] = [digestOf('document'), digestOf('manifest')];
    expect(sbomPointer(subject, { digest: document, manifest }).predicate).toMatchObject({
      references: [{ downloadLocation: `ghcr.io/acme/api@${manifest}`, digest: { sha256: document.slice(7) } }],
    });
  });
});

describe('a predicate type', () => {
  it.each([
    [predicateTypes.signature, 'signature'],
    [predicateTypes.scan, 'scan'],
    [predicateTypes.sbom, 'sbom'],
    [predicateTypes.sbomPointer, 'sbom'],
    ['https://slsa.dev/provenance/v1', undefined],
    ['constructor', undefined],
  ])('%s is a claim of ours of the kind %s', (type, kind) => {
    expect(claimKindOf(type)).toBe(kind);
  });
});
