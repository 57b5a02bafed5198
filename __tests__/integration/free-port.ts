import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that Linux gives to connections (`ip_local_port_range`): one of them would take the port before the daemon has it. */
const [first, behind] = [20_000, 32_000];

/**
 * A port of the loopback address that nobody has: for daemons that can't choose one themselves. Until this process ends it is given to no other test or script of ours on
 * this network: a name in Linux's abstract namespace holds it, also while no daemon listens yet (`script/daemons.sh` takes the same names).
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(first, behind);
    if (!(await listening(`\0image-gate-port-${port}`))) continue;
    const server = await listening({ port, host: '127.0.0.1' });
    // Somebody else's.
    if (server === undefined) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('no port is free');
}

/** A server that keeps nobody from ending; `undefined` where another has the place. */
async function listening(place: string | { readonly port: number; readonly host: string }) {
  const server = createServer().listen(place).unref();
  return (await once(server, 'listening').catch(() => undefined)) && server;
}
