import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createFiles } from '../../../src/host/files/files.js';
import type { Sockets } from '../../../src/host/ports.js';
import { type Engine, findEngine } from '../../../src/image/docker/engine.js';
import { digestOf } from '../../../src/oci/digest.js';
import { temporaryFolders } from '../../oci/temporary.js';
import { engineDaemons } from './engine-daemon.js';

const id = digestOf('an image');
const archive = `/images/${id}/get`;
const daemon = engineDaemons();
const folder = temporaryFolders();

async function engineOf(answers: Parameters<typeof daemon>[0]): Promise<Engine> {
  const engine = await findEngine((await daemon(answers)).ports);
  if (engine === undefined) throw new Error('no engine');
  return engine;
}

async function bytesOf(engine: Engine): Promise<Buffer> {
  const kept: Buffer[] = [];
  for await (const piece of engine.archive(id)) kept.push(Buffer.from(piece));
  return Buffer.concat(kept);
}

describe('a daemon on this machine', () => {
  it('gives an image by its ID, whole', async () => {
    const bytes = Buffer.alloc(3 * 2 ** 20, 'of an image ');
    expect((await bytesOf(await engineOf({ [archive]: bytes }))).equals(bytes)).toBe(true);
  });

  it('tells the ID of a name', async () => {
    const engine = await engineOf({
      '/images/app:latest/json': JSON.stringify({ Id: id }),
      '/images/of-podman:latest/json': JSON.stringify({ Id: id.slice(7) }),
      '/images/odd:latest/json': JSON.stringify({ Id: '../x' }),
      '/images/list:latest/json': '[]',
      '/images/page:latest/json': '<html>',
    });
    const ids = await Promise.all(
      ['app', 'of-podman', 'odd', 'list', 'page'].map((name) => engine.imageId(`${name}:latest`)),
    );
    expect(ids).toEqual([id, id, undefined, undefined, undefined]);
    await expect(engine.imageId('nobody:latest')).rejects.toThrow('404');
  });

  it('is asked for nothing but a name', async () => {
    const at = await daemon({});
    const engine = await findEngine(at.ports);
    for (const name of ['x HTTP/1.1\r\nX: y', 'a b', '../x?y', '']) expect(await engine?.imageId(name)).toBeUndefined();
    expect(at.asked).toEqual([]);
  });
});

describe('an answer that is none', () => {
  it.each<[string, Parameters<typeof daemon>[0][string], string]>([
    ['no such image', (answer) => answer.writeHead(404).end('{"message":"No such image"}'), '404'],
    ['a redirect', (answer) => answer.writeHead(302, { location: 'http://example.test/' }).end(), '302'],
    ['a failure', (answer) => answer.writeHead(500).end('{"message":"no space left"}'), '500'],
    ['an encoding', (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x'), 'encoded'],
    [
      'chunks',
      (answer) => void answer.socket?.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n'),
      'encoded',
    ],
    ['nothing', (answer) => void answer.socket?.end(), 'not HTTP'],
    ['half a head', (answer) => void answer.socket?.end('HTTP/1.0 200 OK\r\nContent-'), 'not HTTP'],
    ['another protocol', (answer) => void answer.socket?.end('SSH-2.0-OpenSSH_9.9\r\n\r\n'), 'SSH-2.0'],
    [
      'a head without end',
      (answer) => void answer.socket?.end(`HTTP/1.0 200 OK\r\n${'x: y\r\n'.repeat(300_000)}`),
      'not HTTP',
    ],
  ])('is refused: %s', async (_, answer, said) => {
    await expect(bytesOf(await engineOf({ [archive]: answer }))).rejects.toThrow(said);
  });

  it('is refused when it is longer than an answer on a name', async () => {
    const engine = await engineOf({ '/images/app:latest/json': `{"Id":"${' '.repeat(5 * 2 ** 20)}"}` });
    await expect(engine.imageId('app:latest')).rejects.toThrow('too long');
  });
});

describe('the socket', () => {
  /** Where the daemon is asked with this environment and these files of Docker's client. */
  async function askedAt(
    environment: Readonly<Record<string, string>>,
    config: Readonly<Record<string, unknown>> = {},
  ): Promise<string | undefined> {
    const home = folder();
    for (const [path, content] of Object.entries(config)) {
      const file = `${home}/.docker/${path}`;
      mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    }
    let path: string | undefined;
    const sockets: Sockets = {
      async *ask(question) {
        path = question.path;
        yield Buffer.from('HTTP/1.0 200 OK\r\n\r\n');
      },
    };
    const engine = await findEngine({ sockets, files: createFiles(), environment: { HOME: home, ...environment } });
    await engine?.imageId('app:latest');
    return path;
  }
  const context = (name: string, Host: unknown) => ({
    [`contexts/meta/${createHash('sha256').update(name).digest('hex')}/meta.json`]: {
      Name: name,
      Endpoints: { docker: { Host, SkipTLSVerify: false } },
    },
  });
  const usual = '/var/run/docker.sock';

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>, string | undefined]>([
    ['nothing is set', {}, {}, usual],
    ['there is no home', { HOME: '' }, {}, usual],
    ['DOCKER_HOST is a socket', { DOCKER_HOST: 'unix:///run/user/1000/docker.sock' }, {}, '/run/user/1000/docker.sock'],
    ['DOCKER_HOST is another machine', { DOCKER_HOST: 'ssh://me@build.example' }, {}, undefined],
    ['DOCKER_HOST is a port', { DOCKER_HOST: 'tcp://127.0.0.1:2376' }, {}, undefined],
    ['DOCKER_HOST is a pipe of Windows', { DOCKER_HOST: 'npipe:////./pipe/docker_engine' }, {}, undefined],
    ['DOCKER_HOST is a relative path', { DOCKER_HOST: 'unix://docker.sock' }, {}, undefined],
    ['DOCKER_HOST goes before a context', { DOCKER_HOST: 'unix:///a.sock', DOCKER_CONTEXT: 'far' }, {}, '/a.sock'],
    ['the context is the default', {}, { 'config.json': { currentContext: 'default' } }, usual],
    [
      'the context has a socket',
      {},
      { 'config.json': { currentContext: 'desktop' }, ...context('desktop', 'unix:///d.sock') },
      '/d.sock',
    ],
    [
      'the context is another machine',
      {},
      { 'config.json': { currentContext: 'far' }, ...context('far', 'ssh://x') },
      undefined,
    ],
    ['the context is not there', {}, { 'config.json': { currentContext: 'gone' } }, undefined],
    ['a context is named and there is no home', { HOME: '', DOCKER_CONTEXT: 'far' }, {}, undefined],
    ['the context is odd', {}, { 'config.json': { currentContext: 'odd' }, ...context('odd', 7) }, undefined],
    [
      'DOCKER_CONTEXT goes before the one in use',
      { DOCKER_CONTEXT: 'b' },
      { 'config.json': { currentContext: 'a' }, ...context('a', 'unix:///a.sock'), ...context('b', 'unix:///b.sock') },
      '/b.sock',
    ],
    ['headers are wanted', {}, { 'config.json': { HttpHeaders: { 'X-Who': 'me' } } }, undefined],
    [
      'headers are wanted by any socket',
      { DOCKER_HOST: 'unix:///a.sock' },
      { 'config.json': { HttpHeaders: { 'X-Who': 'me' } } },
      undefined,
    ],
    ['the configuration is no JSON', {}, { 'config.json': '{' }, undefined],
    ['the configuration is odd', {}, { 'config.json': { currentContext: ['default'] } }, undefined],
  ])('where %s', async (_, environment, config, path) => {
    expect(await askedAt(environment, config)).toBe(path);
  });
});
