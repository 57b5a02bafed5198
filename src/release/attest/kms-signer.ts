import { isDeepStrictEqual } from 'node:util';
import { keyBundle, maxBundle, readBundle } from '../../evidence/signature/bundle.js';
import { readPublicKey } from '../../evidence/signature/public-key.js';
import { type Statement, statementMediaType } from '../../evidence/statement/statement.js';
import { ConfigError, ToolError } from '../../host/errors.js';
import type { Files, Process } from '../../host/ports.js';
import type { Environment, Finished } from '../../host/values.js';
import { lastLines } from '../../image/docker/ask-docker.js';
import { encoded } from '../../oci/digest.js';
import { ownCopy } from '../../scan/trivy/hash-file.js';
import { parsedJson } from '../../text/json.js';
import type { ClaimSigner } from './signer.js';

export interface KmsPorts {
  readonly process: Pick<Process, 'run'>;
  readonly files: Pick<Files, 'temporaryDirectory' | 'write' | 'readBytes' | 'readPieces' | 'writeStream' | 'realPath'>;
  readonly environment: Environment;
}

/** The cosign that signs for us. */
export interface SigningTool {
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

const maxTool = 512 * 1024 * 1024;
const maxPublicKey = 16 * 1024;
/** Milliseconds for one answer: a key service may be far away. */
const deadline = 60_000;
/** Tools that run at the same time: each takes some 100 MB, and services limit how often they are asked. */
const parallelTools = 4;

/** Nothing but the key: no log, no timestamps. Without both files cosign asks a repository of Sigstore's. */
const signingConfig = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  rekorTlogConfig: {},
  tsaConfig: {},
};
const trustedRoot = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' };

/** Variables by which the clients of key services log in and reach them. Our own secrets and the runner's are not among them. */
const ownVariables = new Set(['PATH', 'HOME', 'TMPDIR', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'KUBECONFIG']);
const proxies = /^(?:https?|no)_proxy$/i;
const services = /^(?:AWS|AZURE|GOOGLE|CLOUDSDK|VAULT|BAO|TRANSIT_SECRET)_[A-Z0-9_]+$/;

function toolEnvironment(environment: Environment): Readonly<Record<string, string>> {
  const isKnown = (name: string) => ownVariables.has(name) || proxies.test(name) || services.test(name);
  const entries = Object.entries(environment).filter(([name, value]) => value !== undefined && isKnown(name));
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * Signs with a key that never leaves its service, by a cosign whose bytes are known: a copy of ours is what runs. What it gives back is signed by that key over the very
 * statement, or nothing of it is used.
 * @param key as cosign names it: `awskms://…`.
 * @throws ConfigError `signing-tool` for other bytes, `signing-key` for a key of another kind; ToolError `signing-tool-failed` where it does not tell the public key; Cancelled.
 */
export async function kmsSigner(ports: KmsPorts, tool: SigningTool, key: string): Promise<ClaimSigner> {
  const folder = await ports.files.temporaryDirectory('signing');
  const run = runner(ports, await checkedTool(ports, tool, folder), folder);
  const verifier = readPublicKey((await run(['public-key', '--key', key])).stdout.slice(0, maxPublicKey));
  if (verifier === undefined) {
    const fix = 'Make one of ECDSA over P-256 there: what every verifier takes.';
    throw new ConfigError(
      [{ where: 'IMAGE_GATE_KEY', what: 'the key is not one of ECDSA over P-256', fix }],
      'signing-key',
    );
  }
  await ports.files.write(`${folder}/signing-config.json`, JSON.stringify(signingConfig));
  await ports.files.write(`${folder}/trusted-root.json`, JSON.stringify(trustedRoot));
  let count = 0;
  const inTurn = turns(parallelTools);
  return {
    identity: `key ${verifier.fingerprint}`,
    isLogged: false,
    recognises: ({ envelope }) => envelope.payloadType === statementMediaType && verifier.accepts(envelope),
    sign: async (statement) => {
      count += 1;
      const [input, output] = [`${folder}/statement-${count}.json`, `${folder}/bundle-${count}.json`];
      await ports.files.write(input, JSON.stringify(statement));
      const args = ['--yes', '--key', key, '--statement', input, '--bundle', output, ...offline(folder)];
      await inTurn(() => run(['attest-blob', ...args]));
      const bundle = readBundle((await ports.files.readBytes(output, maxBundle)) ?? Buffer.alloc(0));
      if (bundle === undefined || !verifier.accepts(bundle.envelope) || !says(bundle.envelope, statement))
        throw wrongAnswer();
      return keyBundle(bundle.envelope, verifier.hint);
    },
  };
}

function offline(folder: string): readonly string[] {
  return ['--signing-config', `${folder}/signing-config.json`, '--trusted-root', `${folder}/trusted-root.json`];
}

function says(
  { payloadType, payload }: { readonly payloadType: string; readonly payload: Buffer },
  statement: Statement,
) {
  const same = JSON.parse(JSON.stringify(statement));
  return payloadType === statementMediaType && isDeepStrictEqual(parsedJson(payload.toString('utf8')), same);
}

type Run = (args: readonly string[]) => Promise<Finished>;

function runner({ process, environment }: KmsPorts, file: string, folder: string): Run {
  const env = toolEnvironment(environment);
  return async (args) => {
    const finished = await process.run({ file, args, env, cwd: folder, deadline });
    if (finished.code !== 0 || finished.late) throw failed(args[0] ?? '', finished);
    return finished;
  };
}

/** Runs at most `width` pieces of work at the same time, in the order in which they come. */
function turns(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes = Array.from({ length: width }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next % width;
    next += 1;
    const done = (lanes[lane] ?? Promise.resolve()).then(work);
    lanes[lane] = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };
}

async function checkedTool({ files }: KmsPorts, { path, sha256 }: SigningTool, folder: string): Promise<string> {
  const fix =
    'Install the cosign that you mean before this step, and compare `signing-tool-sha256` with `sha256sum` of it.';
  const wrong = (what: string) => new ConfigError([{ where: 'input signing-tool', what, fix }], 'signing-tool');
  const from = await files.realPath(path);
  if (from === undefined) throw wrong(`${path} is not there`);
  const to = `${folder}/cosign`;
  const exceeded = (what: string) => wrong(`${path}: ${what}`);
  const digest = await ownCopy(files, { from, to }, { max: maxTool, exceeded });
  if (encoded(digest) !== sha256.toLowerCase()) throw wrong(`${path} is ${digest}, and not the one that was named`);
  return to;
}

function failed(command: string, finished: Finished): ToolError {
  const end = finished.late
    ? `gave no answer within ${deadline / 1000} s`
    : `ended with ${finished.signal ?? `exit code ${finished.code}`}`;
  return new ToolError({
    code: 'signing-tool-failed',
    message: `\`cosign ${command}\` ${end}: ${lastLines(finished, 3)}`,
    fix: 'Look at what it says: whether the step is logged in to the service of the key, and may read the public key and sign.',
  });
}

function wrongAnswer(): ToolError {
  return new ToolError({
    code: 'signing-tool-answer',
    message:
      'What the signing tool gave back is not the statement that it was given, signed by the key that was named. Nothing of it is attached.',
    fix: 'Use a cosign 3, and look for what else writes into the temporary folder of this run.',
  });
}
