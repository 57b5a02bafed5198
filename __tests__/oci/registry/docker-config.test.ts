import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/host/errors.js';
import type { Command } from '../../../src/host/ports.js';
import type { Environment } from '../../../src/host/values.js';
import { DockerCredentials } from '../../../src/oci/registry/docker-config.js';

const hub = 'https://index.docker.io/v1/';
const auth = Buffer.from('jane:secret').toString('base64');
const jane = { kind: 'password', username: 'jane', password: 'secret' };

interface Answer {
  readonly code?: number | null;
  readonly stdout?: string;
  readonly late?: boolean;
}

/** Credentials from a configuration and helpers, with what was run. */
function credentials(config: unknown, answer: Answer | Error = {}, environment: Environment = { HOME: '/home/jane' }) {
  const commands: Command[] = [];
  const paths: string[] = [];
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const store = new DockerCredentials({
    environment,
    files: {
      readBytes: async (path) => {
        paths.push(path);
        return config === undefined ? undefined : Buffer.from(text);
      },
    },
    process: {
      run: async (command) => {
        commands.push(command);
        if (answer instanceof Error) throw answer;
        return { code: 0, signal: null, late: false, stdout: '', stderr: '', ...answer };
      },
    },
  });
  return { store, commands, paths };
}

describe('what docker login left in auths', () => {
  it.each<[string, unknown, string]>([
    ['the host', { 'ghcr.io': { auth } }, 'ghcr.io'],
    ['a host with a port', { 'localhost:5000': { auth } }, 'localhost:5000'],
    ['a URL', { 'https://ghcr.io': { auth } }, 'ghcr.io'],
    ['a URL with a path', { 'https://ghcr.io/v2/': { auth } }, 'ghcr.io'],
    ["Docker Hub's key", { [hub]: { auth } }, 'docker.io'],
    ['another name of Docker Hub', { 'docker.io': { auth } }, 'docker.io'],
    ['user name and password', { 'ghcr.io': { username: 'jane', password: 'secret' } }, 'ghcr.io'],
    ['the exact key before others', { 'https://ghcr.io': { auth: 'eDp5' }, 'ghcr.io': { auth } }, 'ghcr.io'],
  ])('under %s is found', async (_, auths, registry) => {
    expect(await credentials({ auths }).store.find(registry)).toEqual(jane);
  });

  it.each<[string, unknown, string]>([
    ['another host', { 'ghcr.io': { auth } }, 'ghcr.io.evil.example'],
    ['another port', { 'localhost:5000': { auth } }, 'localhost:5001'],
    ['a host inside a path', { 'https://evil.example/ghcr.io': { auth } }, 'ghcr.io'],
    ['an empty entry', { 'ghcr.io': {} }, 'ghcr.io'],
    ['an entry without colon', { 'ghcr.io': { auth: 'amFuZQ==' } }, 'ghcr.io'],
  ])('under %s is not taken', async (_, auths, registry) => {
    expect(await credentials({ auths }).store.find(registry)).toBeUndefined();
  });

  it('as an identity token', async () => {
    const { store } = credentials({ auths: { 'ghcr.io': { auth, identitytoken: 'refresh' } } });
    expect(await store.find('ghcr.io')).toEqual({ kind: 'identity', token: 'refresh' });
  });

  it('is read once, from DOCKER_CONFIG or the home folder', async () => {
    const named = credentials({}, {}, { DOCKER_CONFIG: '/etc/docker-login', HOME: '/home/jane' });
    await Promise.all([named.store.find('ghcr.io'), named.store.find('ghcr.io')]);
    expect(named.paths).toEqual(['/etc/docker-login/config.json']);
    const home = credentials(undefined);
    expect(await home.store.find('ghcr.io')).toBeUndefined();
    expect(home.paths).toEqual(['/home/jane/.docker/config.json']);
  });

  it.each([
    ['{', 'it is not valid JSON'],
    ['', 'it is not valid JSON'],
    ['[]', 'it must be an object ({ … })'],
    ['"secret"', 'it must be an object ({ … })'],
    ['{"auths":[]}', '"auths" must be an object ({ … })'],
    ['{"auths":{"ghcr.io":"secret"}}', '"ghcr.io" in "auths" must be an object ({ … })'],
    ['{"auths":{"ghcr.io":{"auth":7}}}', '"auth" in "ghcr.io" in "auths" must be a string ("…")'],
    ['{"credsStore":1}', '"credsStore" must be a string ("…")'],
    ['{"auths":1,"credsStore":1}', '"auths" must be an object ({ … }), and "credsStore" must be a string ("…")'],
  ])('that is malformed is an error that says where and what to do: %s', async (text, what) => {
    await expect(credentials(text).store.find('ghcr.io')).rejects.toMatchObject({
      code: 'docker-config-invalid',
      message: `Docker's configuration /home/jane/.docker/config.json can't be read: ${what}.`,
      fix: 'Correct the file, or remove it and log in again with `docker login`.',
    });
  });
});

describe('credential helpers', () => {
  const found = { stdout: JSON.stringify({ ServerURL: 'x', Username: 'jane', Secret: 'secret' }) };

  it.each([
    ['credsStore', { credsStore: 'desktop' }, 'docker.io', 'docker-credential-desktop', hub],
    [
      'credHelpers',
      { credHelpers: { 'ghcr.io': 'gh' }, credsStore: 'no' },
      'ghcr.io',
      'docker-credential-gh',
      'ghcr.io',
    ],
  ])('%s is asked by standard input, bounded', async (_, config, registry, file, key) => {
    const { store, commands } = credentials(config, found);
    expect(await store.find(registry)).toEqual(jane);
    expect(commands).toEqual([{ file, args: ['get'], input: `${key}\n`, deadline: 30_000, keep: 65_536 }]);
  });

  it('the user name <token> means an identity token', async () => {
    const { store } = credentials({ credsStore: 'x' }, { stdout: '{"Username":"<token>","Secret":"refresh"}' });
    expect(await store.find('ghcr.io')).toEqual({ kind: 'identity', token: 'refresh' });
  });

  it('that knows nothing leaves auths', async () => {
    const unknown = { code: 1, stdout: 'credentials not found in native keychain\n' };
    expect(await credentials({ credsStore: 'x' }, unknown).store.find('ghcr.io')).toBeUndefined();
    expect(
      await credentials({ credsStore: 'x', auths: { 'ghcr.io': { auth } } }, unknown).store.find('ghcr.io'),
    ).toEqual(jane);
  });

  it.each<[string, Answer | Error, string]>([
    ['fails', { code: 1, stdout: 'secret-thing' }, 'credential-helper-failed'],
    ['is late', { code: null, late: true }, 'credential-helper-failed'],
    ['prints nothing', {}, 'credential-helper-failed'],
    ['prints something else', { stdout: '{"Secret":"secret-thing"}' }, 'credential-helper-failed'],
    ['is missing', new ToolError({ code: 'command-missing', message: 'm', fix: 'f' }), 'credential-helper-missing'],
  ])('that %s is an error that does not repeat what it printed', async (_, answer, code) => {
    const failure = await credentials({ credsStore: 'x' }, answer)
      .store.find('ghcr.io')
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('secret-thing');
  });

  it.each(['../evil', '-x', 'a b', '', 'x/y'].filter(Boolean))('named %s is not run', async (name) => {
    const { store, commands } = credentials({ credsStore: name }, found);
    await expect(store.find('ghcr.io')).rejects.toMatchObject({ code: 'docker-config-invalid' });
    expect(commands).toEqual([]);
  });
});
