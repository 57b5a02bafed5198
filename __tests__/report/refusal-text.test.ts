import { describe, expect, it } from '@jest/globals';
import { predicateTypes } from '../../src/evidence/statement/claim.js';
import type { AttachedImage, Demands } from '../../src/evidence/verify/demands.js';
import { judgeEvidence } from '../../src/evidence/verify/judge-evidence.js';
import { evidenceSummary } from '../../src/report/markdown/evidence.js';
import { evidenceText } from '../../src/report/terminal/evidence.js';
import {
  type Document,
  newSigner,
  samplePredicate,
  sbomDocument,
  scanDocument,
  signatureDocument,
  statementDocument,
  trusted,
} from '../evidence/sample-claims.js';
import { digest, now } from './make-assessment.js';

const [ours, theirs] = [newSigner(), newSigner()];
const by = (signer: typeof ours): readonly Document[] => [
  signatureDocument(signer),
  scanDocument(signer),
  sbomDocument(signer),
];
const demands: Demands = {
  keys: [trusted(ours)],
  maxAge: 7 * 86_400_000,
  require: ['signature', 'scan', 'sbom'],
  platforms: 'all',
  how: { gateOn: 'all', ignoreBase: false, rego: false },
};

/** An image with these documents on its index and on each of its platforms, of which there may be none. */
function imageOf(documents: readonly Document[], platforms: readonly string[]): AttachedImage {
  const attached = (about: ReturnType<typeof digest>) => ({
    digest: about,
    attachments: documents.map((document, at) => ({ manifest: digest(`${at + 4}`), bundle: document(about) })),
  });
  const others = platforms.map((platform, at) => ({ ...attached(digest(`${at + 2}`)), platform }));
  return { subject: attached(digest('1')), platforms: others };
}

const verified = (documents: readonly Document[], platforms: readonly string[] = []) => [
  { name: 'ghcr.io/acme/app:1', verdict: judgeEvidence(imageOf(documents, platforms), demands, now) },
];
const short = (hex: string) => digest(hex).slice(0, 19);
const both = ['linux/amd64', 'linux/arm64'];

describe('why an image is refused', () => {
  it('is said once for each manifest, by its name, with what to do once below', () => {
    expect(evidenceText(verified([], both)).split('\n')).toEqual([
      `REFUSED   ghcr.io/acme/app:1@${digest('1')}`,
      `  - index (${short('1')}): a signature and a scan that count are missing.`,
      `  - linux/amd64 (${short('2')}): a signature, a scan and an SBOM that count are missing.`,
      `  - linux/arm64 (${short('3')}): a signature, a scan and an SBOM that count are missing.`,
      '    Push it with image-gate and `sign`, by a key or a workflow that counts (`verify.keys`, `verify.identities`).',
    ]);
  });

  it('says how to get the SBOM where that alone is missing: to sign again would change nothing', () => {
    const shown = evidenceText(verified([signatureDocument(ours), scanDocument(ours)]));
    expect(shown.split('\n').slice(1)).toEqual([
      '  - an SBOM that counts is missing.',
      expect.stringMatching(/^ {4}Push it with image-gate, `sign` and `sbom-format: cyclonedx`/),
    ]);
  });

  it('names no manifest where there is one alone', () => {
    expect(evidenceText(verified([]))).toContain('\n  - a signature, a scan and an SBOM that count are missing.\n');
  });

  it('names what hangs there by what is wrong with it, and asks first whose key it is', () => {
    const shown = evidenceText(verified(by(theirs)));
    const all = [4, 5, 6].map((at) => short(`${at}`)).join(', ');
    expect(shown).toContain(`missing (of what is attached, ${all}: no key that counts has signed it).\n`);
    expect(shown).toContain('\n    If its signer is one of yours, name that key or workflow');
  });

  it('has other reasons beside it, each with what to do', () => {
    const old = new Date(now.getTime() - 8 * 86_400_000).toISOString();
    const scan = { ...samplePredicate, metadata: { scanStartedOn: old, scanFinishedOn: old } };
    const shown = evidenceText(
      verified([statementDocument(ours, predicateTypes.scan, scan), signatureDocument(ours)]),
    ).split('\n');
    expect(shown.slice(1)).toEqual([
      expect.stringContaining('  - an SBOM that counts is missing'),
      expect.stringMatching(/^ {4}Push it/),
      expect.stringContaining('  - its scan is older than the policy allows'),
      expect.stringMatching(/^ {4}Scan it again/),
    ]);
  });

  it('stops after twenty reasons, and says how many more there are', () => {
    const many = Array.from({ length: 25 }, (_, at) => `linux/arm/v${at}`);
    const shown = evidenceText(verified([], many));
    expect(shown.match(/^ {2}- /gm)).toHaveLength(20);
    expect(shown).toMatch(/\n {2}… 6 more reasons$/);
    expect(evidenceSummary(verified([], many))).toContain('… 6 more reasons');
  });

  it('stands in a summary in the same words', () => {
    const summary = evidenceSummary(verified([], both));
    expect(summary).toContain(
      `\n- linux/arm64 (${short('3')}): a signature, a scan and an SBOM that count are missing.`,
    );
    expect(summary.match(/Push it with image-gate/g)).toHaveLength(1);
  });
});

it('the summary of very many images counts those that it does not list', () => {
  const images = (count: number) => Array.from({ length: count }, () => verified([])).flat();
  expect(evidenceSummary(images(101))).toMatch(/\n… and 1 more image\.\n$/);
  expect(evidenceSummary(images(102))).toMatch(/\n… and 2 more images\.\n$/);
});

describe('what an accepted image rests on', () => {
  it('holds until a moment, as the end of an exception is none of a whole day', () => {
    const { scanner } = samplePredicate;
    const until = (validUntil: string) => {
      const predicate = { ...samplePredicate, scanner: { ...scanner, result: { ...scanner.result, validUntil } } };
      return evidenceText(verified([signatureDocument(ours), scanDocument(ours, predicate), sbomDocument(ours)]));
    };
    expect(until('2026-03-03T00:00:00.000Z')).toMatch(/, holds until 2026-03-03 00:00 UTC(?:;|$)/m);
    expect(until('2026-03-03T23:30:00.000Z')).toMatch(/, holds until 2026-03-03 23:30 UTC(?:;|$)/m);
  });

  it('names the index and each platform, and the claims by the words of the pages', () => {
    const lines = evidenceText(verified(by(ours), both))
      .split('\n')
      .slice(1);
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(['index', ...both]);
    expect(lines[1]).toContain(': signature, scan, SBOM by ');
    expect(evidenceText(verified(by(ours))).split('\n')[1]).toMatch(/^ {2}image sha256:/);
  });
});
