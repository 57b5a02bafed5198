import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cancelled, ToolError } from '../../../src/host/errors.js';
import type { SocketQuestion } from '../../../src/host/ports.js';
import { askSocket } from '../../../src/host/process/ask-socket.js';

let folder: string;
let server: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-gate-test-'));
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

const never = new AbortController().signal;

/** A service that does this with whoever connects. */
async function service(serve: (socket: Socket) => void): Promise<string> {
  server?.close();
  const path = join(folder, 'socket');
  rmSync(path, { force: true });
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  });
  server.listen(path);
  await once(server, 'listening');
  return path;
}

const question = (path: string, more: Partial<SocketQuestion> = {}): SocketQuestion => ({
  path,
  request: 'a question',
  idle: 60_000,
  within: 60_000,
  ...more,
});

/** All of it, as it was when each piece was given. */
async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const kept: Buffer[] = [];
  for await (const piece of pieces) {
    // Others come meanwhile, as many as may.
    for (let turn = 0; turn < 40; turn += 1) await nextTurn();
    kept.push(Buffer.from(piece));
  }
  return Buffer.concat(kept);
}

describe('a service on a socket', () => {
  it('is asked, and gives all of its answer, however long it is and in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900_000 }), { maxLength: 8 }),
        fc.constantFrom(0, 1024 * 1024, 2 * 1024 * 1024, 1024 * 1024 - 1),
        async (sizes, size) => {
          const parts = [...sizes, size].map((length, index) => Buffer.alloc(length, `${index} of many `));
          let asked = '';
          const path = await service((socket) => {
            socket.once('data', (bytes) => {
              asked = String(bytes);
              for (const part of parts) socket.write(part);
              socket.end();
            });
          });
          const answer = await all(askSocket(question(path), never));
          expect(asked).toBe('a question');
          expect(answer.equals(Buffer.concat(parts))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is not read faster than its answer is', async () => {
    let sent = 0;
    const path = await service((socket) => {
      const more = () => {
        while (sent < 400 && socket.write(Buffer.alloc(65_536))) sent += 1;
        if (sent >= 400) socket.end();
      };
      socket.on('drain', more);
      more();
    });
    const pieces = askSocket(question(path), never);
    await pieces.next();
    for (let turn = 0; turn < 200; turn += 1) await nextTurn();
    // Two pieces, and what the system and the server hold.
    expect(sent).toBeLessThan(100);
    await pieces.return();
  });

  it('says when the question is sent', async () => {
    const path = await service((socket) => socket.once('data', () => socket.end('an answer')));
    const sent = Promise.withResolvers<void>();
    const pieces = askSocket(question(path, { sent: sent.resolve }), never);
    const first = pieces.next();
    await sent.promise;
    expect(String((await first).value)).toBe('an answer');
    await pieces.return();
  });

  it('is left when nobody wants more', async () => {
    const left = Promise.withResolvers<void>();
    const path = await service((socket) => {
      socket.once('close', () => left.resolve());
      const more = () => {
        while (socket.write(Buffer.alloc(65_536)));
      };
      socket.on('drain', more);
      more();
    });
    for await (const piece of askSocket(question(path), never)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await left.promise;
  });

  it('gives what is there when nothing more comes, while what was given stays as it is', async () => {
    const sizes = [5, 200_000, 1, 62_137, 1, 300_000, 700_000];
    const parts = sizes.map((length, index) => Buffer.alloc(length, `${index} of many `));
    let send: (part: Buffer) => void = () => undefined;
    const path = await service((socket) => {
      send = (part) => void socket.write(part);
      send(parts[0] as Buffer);
    });
    const pieces = askSocket(question(path), never);
    const kept: Buffer[] = [];
    let [size, next] = [0, 1];
    // The service sends a part once all before it were given, and never ends.
    for await (const piece of pieces) {
      const before = Buffer.from(piece);
      for (let turn = 0; turn < 40; turn += 1) await nextTurn();
      expect(piece.equals(before)).toBe(true);
      kept.push(before);
      size += piece.length;
      if (size < parts.slice(0, next).reduce((sum, part) => sum + part.length, 0)) continue;
      if (next === parts.length) break;
      send(parts[next] as Buffer);
      next += 1;
    }
    expect(Buffer.concat(kept).equals(Buffer.concat(parts))).toBe(true);
  });
});

describe('a service that does not answer', () => {
  const silent = () => service(() => undefined);

  it('that is not there is an error of the system', async () => {
    await expect(all(askSocket(question(join(folder, 'nothing')), never))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('that hangs is given up after a while without a byte, and after all of its time', async () => {
    const path = await silent();
    await expect(all(askSocket(question(path, { idle: 30 }), never))).rejects.toThrow('gave nothing for 0.03 s');
    await expect(all(askSocket(question(path, { within: 30 }), never))).rejects.toThrow('did not end within 0.03 s');
  });

  it('while nobody waits for it is not given up', async () => {
    const path = await service((socket) => {
      socket.write(Buffer.alloc(3 * 1024 * 1024));
      socket.end();
    });
    // Longer than a busy machine keeps this thread from what has come.
    const pieces = askSocket(question(path, { idle: 2000 }), never);
    const first = (await pieces.next()).value?.length ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect((await all(pieces)).length).toBe(3 * 1024 * 1024 - first);
  });

  it('ends with the run, and with what it was asked for', async () => {
    const [run, work] = [new AbortController(), new AbortController()];
    const first = all(askSocket(question(await silent()), run.signal));
    run.abort(new Cancelled('SIGTERM'));
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    const second = all(askSocket(question(await silent(), { stop: work.signal }), never));
    work.abort(new ToolError({ code: 'given-up', message: 'x', fix: 'y' }));
    await expect(second).rejects.toMatchObject({ code: 'given-up' });
    await expect(all(askSocket(question(folder), run.signal))).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('and breaks off is told by what was said, not by an error: who reads must know where an answer ends', async () => {
    const path = await service((socket) =>
      socket.once('data', () => socket.write('half an answ', () => socket.destroy())),
    );
    expect(String(await all(askSocket(question(path), never)))).toBe('half an answ');
  });
});
