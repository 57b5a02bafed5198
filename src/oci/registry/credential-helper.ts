import * as z from 'zod';
import { GateError, ToolError } from '../../host/errors.js';
import type { Process } from '../../host/ports.js';
import type { Finished } from '../../host/values.js';
import type { Credential } from './credential.js';

const helperDeadline = 30_000;
const maxAnswer = 64 * 1024;
/** Part of a program's name: no path, no option. */
const helperName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** With this user name the secret is a refresh token (github.com/docker/docker-credential-helpers). */
const identityUser = '<token>';

const answerSchema = z.object({ Username: z.string(), Secret: z.string() });

/**
 * Asks `docker-credential-NAME get` (github.com/docker/docker-credential-helpers) for a registry; `undefined` when it knows none.
 * The helper inherits our environment: cloud helpers need it.
 * @throws ToolError `docker-config-invalid`, `credential-helper-missing`, `credential-helper-failed`; Cancelled.
 */
export async function askCredentialHelper(
  process: Pick<Process, 'run'>,
  name: string,
  key: string,
): Promise<Credential | undefined> {
  if (!helperName.test(name)) {
    throw new ToolError({
      code: 'docker-config-invalid',
      message: `Docker's configuration names the credential helper ${JSON.stringify(name)}, which is not a program name.`,
      fix: 'Repair credsStore or credHelpers in it.',
    });
  }
  const finished = await runHelper(process, `docker-credential-${name}`, key);
  if (finished.code !== 0 && /credentials not found/i.test(finished.stdout + finished.stderr)) return undefined;
  if (finished.code !== 0) throw helperFailed(name, key, ending(finished));
  return credentialOf(finished.stdout) ?? raise(helperFailed(name, key, 'printed something else than its JSON'));
}

async function runHelper(process: Pick<Process, 'run'>, file: string, key: string): Promise<Finished> {
  try {
    return await process.run({ file, args: ['get'], input: `${key}\n`, deadline: helperDeadline, keep: maxAnswer });
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'command-missing') throw error;
    throw new ToolError({
      code: 'credential-helper-missing',
      message: `Docker's configuration names the credential helper ${file} for ${key}, but it can't be started.`,
      fix: 'Install it, or remove it from credsStore or credHelpers in the configuration and log in again with `docker login`.',
      cause: error,
    });
  }
}

/** Not what it printed: that may hold a secret. */
function ending({ code, signal, late }: Finished): string {
  if (late) return `did not answer within ${helperDeadline / 1000} s`;
  return code === null ? `was ended by ${signal ?? 'a signal'}` : `ended with exit code ${code}`;
}

function helperFailed(name: string, key: string, what: string): ToolError {
  return new ToolError({
    code: 'credential-helper-failed',
    message: `The credential helper docker-credential-${name} ${what} when it was asked for ${key}.`,
    fix: `Try \`echo ${key} | docker-credential-${name} get\` on this machine, or log in again.`,
  });
}

function credentialOf(stdout: string): Credential | undefined {
  try {
    const { Username: username, Secret: secret } = answerSchema.parse(JSON.parse(stdout));
    return username === identityUser
      ? { kind: 'identity', token: secret }
      : { kind: 'password', username, password: secret };
  } catch {
    return undefined;
  }
}

function raise(error: Error): never {
  throw error;
}
