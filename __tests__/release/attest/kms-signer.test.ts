import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keyBundle, readBundle } from '../../../src/evidence/signature/bundle.js';
import { readSigningKey, type Signer } from '../../../src/evidence/signature/signing-key.js';
import { type Statement, signatureStatement, statementMediaType } from '../../../src/evidence/statement/statement.js';
import { createFiles } from '../../../src/host/files/files.js';
import type { Command } from '../../../src/host/ports.js';
import { digestOf } from '../../../src/oci/digest.js';
import { kmsSigner } from '../../../src/release/attest/kms-signer.js';
import { newKey } from './proof.js';

const keyFrom = (pem: string): Signer => {
  const read = readSigningKey(pem, undefined);
  if ('what' in read) throw new Error(read.what);
  return read;
};
const [key, other] = [keyFrom(newKey()), keyFrom(newKey())];
const statement = signatureStatement({ repository: 'ghcr.io/acme/api', digest: digestOf('image') });
const reference = 'awskms:///alias/image-gate';
const tool = Buffer.from('#!/bin/sh\n# stands for a cosign\n');
const sha256 = digestOf(tool).slice('sha256:'.length);

let directory: string;
let commands: Command[];
beforeEach(() => {
  directory = mkdtempSync(`${tmpdir()}/kms-signer-test-`);
  writeFileSync(`${directory}/cosign`, tool);
  commands = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Answers {
  readonly publicKey?: string;
  readonly code?: number;
  readonly bundle?: (statement: Statement) => Buffer;
}

const signedBy = (signer: Signer) => (said: object) =>
  keyBundle(signer.sign(statementMediaType, Buffer.from(`${JSON.stringify(said)}\n`)), signer.hint);

/** A signer by a cosign that answers so. */
function signer(
  { publicKey = key.publicKey, code = 0, bundle = signedBy(key) }: Answers = {},
  hash = sha256,
  meanwhile = async (): Promise<void> => undefined,
) {
  const run = async (command: Command) => {
    commands.push(command);
    await meanwhile();
    const [name, ...args] = command.args;
    const after = (option: string) => args[args.indexOf(option) + 1] ?? '';
    if (name === 'attest-blob' && code === 0)
      writeFileSync(after('--bundle'), bundle(JSON.parse(readFileSync(after('--statement'), 'utf8'))));
    const stdout = name === 'public-key' ? publicKey : '';
    return {
      code: name === 'attest-blob' ? code : 0,
      signal: null,
      late: false,
      stdout,
      stderr: 'Error: AccessDenied',
    };
  };
  const environment = {
    PATH: '/bin',
    HOME: directory,
    AWS_REGION: 'eu-central-1',
    HTTPS_PROXY: 'http://proxy:3128',
    IMAGE_GATE_KEY: reference,
    IMAGE_GATE_KEY_PASSWORD: 'secret',
    GITHUB_TOKEN: 't0ken',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't0ken',
    COSIGN_PASSWORD: 'secret',
    INPUT_TOKEN: 't0ken',
  };
  const ports = { process: { run }, files: createFiles(directory), environment };
  return kmsSigner(ports, { path: `${directory}/cosign`, sha256: hash }, reference);
}

describe('a key of a service', () => {
  it('signs the statement, and what it has signed is recognised and has the form of any other claim', async () => {
    const made = await signer();
    expect(made.identity).toBe(`key ${key.fingerprint}`);
    const bundle = readBundle(await made.sign(statement));
    expect(bundle && made.recognises(bundle)).toBe(true);
    expect(JSON.parse(bundle?.envelope.payload.toString() ?? '')).toEqual(statement);
    expect(bundle?.signedBy).toEqual({ kind: 'key', hint: key.hint });
    const foreign = readBundle(signedBy(other)(statement));
    expect(foreign && made.recognises(foreign)).toBe(false);
  });

  it('is asked by a copy of the tool, with what its service needs of the environment and no secret', async () => {
    await (await signer()).sign(statement);
    expect(commands.map(({ args }) => args[0])).toEqual(['public-key', 'attest-blob']);
    for (const { file, env, args } of commands) {
      expect(file).not.toBe(`${directory}/cosign`);
      expect(readFileSync(file)).toEqual(tool);
      expect(Object.keys(env ?? {}).sort()).toEqual(['AWS_REGION', 'HOME', 'HTTPS_PROXY', 'PATH']);
      expect(args.join(' ')).not.toContain('secret');
    }
  });
});

it('a key of a service is asked by few tools at the same time, each in its turn', async () => {
  let [running, most] = [0, 0];
  const made = await signer({}, sha256, async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  });
  const all = await Promise.all(Array.from({ length: 24 }, () => made.sign(statement)));
  expect(all).toHaveLength(24);
  expect(most).toBeLessThanOrEqual(4);
});

describe('nothing is signed', () => {
  it('by a tool with other bytes, which is not run', async () => {
    await expect(signer({}, 'a'.repeat(64))).rejects.toMatchObject({ name: 'ConfigError', code: 'signing-tool' });
    expect(commands).toEqual([]);
  });

  it('with a key of another kind', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await expect(signer({ publicKey: pem })).rejects.toMatchObject({ name: 'ConfigError', code: 'signing-key' });
  });

  it('where the service refuses, and the message says what it said', async () => {
    const made = await signer({ code: 1 });
    await expect(made.sign(statement)).rejects.toMatchObject({
      code: 'signing-tool-failed',
      message: expect.stringContaining('AccessDenied'),
    });
  });

  it.each<[string, (statement: Statement) => Buffer]>([
    ['signed by another key', signedBy(other)],
    ['another statement', (said) => signedBy(key)({ ...said, predicateType: 'https://example.com/other' })],
    ['about another image', (said) => signedBy(key)({ ...said, subject: [{ name: 'x', digest: { sha256: '0' } }] })],
    ['of another type', (said) => keyBundle(key.sign('text/plain', Buffer.from(JSON.stringify(said))), key.hint)],
    ['no bundle', () => Buffer.from('{}')],
    ['nothing', () => Buffer.alloc(0)],
  ])('where the answer is %s', async (_, bundle) => {
    const made = await signer({ bundle });
    await expect(made.sign(statement)).rejects.toMatchObject({ code: 'signing-tool-answer' });
  });
});
