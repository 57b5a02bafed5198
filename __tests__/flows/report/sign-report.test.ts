import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSigningKey } from '../../../src/evidence/signature/signing-key.js';
import { statementOf } from '../../../src/evidence/statement/statement.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { digestOf } from '../../../src/oci/digest.js';
import { keySigner } from '../../../src/release/attest/signer.js';
import { night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { newKey } from '../../release/attest/proof.js';
import { type FlowWorld, flowWorld } from '../world.js';

const pem = newKey();
function signer(key: string) {
  const read = readSigningKey(key, undefined);
  if ('what' in read) throw new Error(read.what);
  return read;
}

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined, IMAGE_GATE_KEY: pem } });
  putLedger(at('ledger'), [
    { at: night(0), faults: ['CVE-old'] },
    { at: night(1), faults: ['CVE-old', 'CVE-1'] },
  ]);
  world.repository('image-gate.pub', signer(pem).publicKey);
});
afterEach(() => world.close());

const at = (path: string) => join(world.workspace, path);
const end = ['--now', new Date(night(1) + 3_600_000).toISOString()];
const report = (...more: readonly string[]) =>
  runCommandLine(world, ['report', '--ledger', at('ledger'), ...end, ...more]);
const verify = (...more: readonly string[]) =>
  runCommandLine(world, ['ledger', 'verify', at('weekly/report.json'), '--ledger', at('ledger'), ...more]);
const shown = () => world.told.shown.at(-1) ?? '';
const beside = 'weekly/report.json.sigstore.json';

describe('a signed report', () => {
  beforeEach(async () => {
    expect(await report('--folder', 'weekly', '--sign', 'key')).toBe(0);
  });

  it('says who has signed it, by a key that is named or by the policy', async () => {
    expect(world.log.lines.at(-1)).toMatch(/^info: The report is signed by key sha256:[0-9a-f]{64}: .*sigstore\.json$/);
    expect(await verify('--signed', '--key', 'image-gate.pub')).toBe(0);
    expect(shown()).toMatch(/^The report is signed by image-gate\.pub\.\nThe ledger holds/);
    world.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\n');
    expect(await verify()).toBe(0);
    expect(shown()).toMatch(/^The report is signed by/);
  });

  it('has in its signature what the report rests on', () => {
    const { dsseEnvelope } = JSON.parse(readFileSync(at(beside), 'utf8'));
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
    const { root, batches } = JSON.parse(readFileSync(at('weekly/report.json'), 'utf8'));
    expect(statement).toMatchObject({
      subject: [{ name: 'report.json', digest: { sha256: digestOf(readFileSync(at('weekly/report.json'))).slice(7) } }],
      predicateType: 'https://github.com/image-gate/image-gate/report/v1',
      predicate: { root, batches },
    });
  });

  it.each<[string, () => void | Promise<void>, RegExp]>([
    [
      'was changed',
      () => writeFileSync(at('weekly/report.json'), `${readFileSync(at('weekly/report.json'), 'utf8')} `),
      /it is about another report, or the report was changed/,
    ],
    ['has no signature any more', () => rmSync(at(beside)), /a signature is asked for/],
    ['has another file in its place', () => writeFileSync(at(beside), '{}'), /no Sigstore bundle/],
    [
      'was signed by somebody else',
      () => world.repository('image-gate.pub', signer(newKey()).publicKey),
      /no key that counts has signed it/,
    ],
    [
      'has something else that the same key has said of it',
      async () => {
        const digest = digestOf(readFileSync(at('weekly/report.json')));
        const said = statementOf({ repository: 'report.json', digest }, 'https://sigstore.dev/cosign/sign/v1', {});
        writeFileSync(at(beside), await keySigner(signer(pem)).sign(said));
      },
      /it says nothing of a report/,
    ],
  ])('that %s is refused', async (_, spoil, message) => {
    await spoil();
    await expect(verify('--signed', '--key', 'image-gate.pub')).rejects.toMatchObject({
      code: 'report-unsigned',
      message: expect.stringMatching(message),
    });
  });

  it('whose signature does not count is refused also where nobody asks for one', async () => {
    writeFileSync(at(beside), '{}');
    await expect(verify('--key', 'image-gate.pub')).rejects.toMatchObject({ code: 'report-unsigned' });
  });

  it('loses its signature to a report that is made in its place and not signed', async () => {
    expect(await report('--folder', 'weekly')).toBe(0);
    expect(existsSync(at(beside))).toBe(false);
    expect(await verify('--key', 'image-gate.pub')).toBe(0);
    expect(shown()).toMatch(/^Nobody has signed the report\.\n/);
  });

  it('keeps its signature where another form is written beside it', async () => {
    writeFileSync(at('mine.csv.sigstore.json'), '{}');
    expect(await report('--format', 'csv', '--output', 'mine.csv')).toBe(0);
    expect([existsSync(at(beside)), existsSync(at('mine.csv.sigstore.json'))]).toEqual([true, true]);
  });

  it('is worked out without its signature where nobody is named whose signatures count, which is said', async () => {
    expect(await verify()).toBe(0);
    expect(shown()).toMatch(/^Its signature was not checked, as nobody is named/);
    await expect(verify('--signed')).rejects.toMatchObject({ code: 'verify-no-key' });
  });
});

it('a report that nobody has signed says so', async () => {
  await report('--folder', 'weekly');
  expect(await verify('--key', 'image-gate.pub')).toBe(0);
  expect(shown()).toMatch(/^Nobody has signed the report\.\n/);
});

it('one form alone can be signed as well', async () => {
  expect(await report('--format', 'json', '--output', 'mine.json', '--sign', 'key')).toBe(0);
  expect(existsSync(at('mine.json.sigstore.json'))).toBe(true);
});

it.each<[string, readonly string[], string]>([
  ['what is no file', ['--sign', 'key'], 'usage'],
  ['a form that is not signed', ['--sign', 'key', '--format', 'csv', '--output', 'x'], 'usage'],
])('refuses to sign %s', async (_, more, code) => {
  await expect(report(...more)).rejects.toMatchObject({ code });
});

it('without a key makes no report at all', async () => {
  world = { ...world, environment: { ...world.environment, IMAGE_GATE_KEY: undefined } };
  await expect(report('--folder', 'weekly', '--sign', 'key')).rejects.toMatchObject({ code: 'signing-key' });
  expect(existsSync(at('weekly'))).toBe(false);
});
