import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that Linux gives to connections (`ip_local_port_range`): one of them would take the port before the daemon has it. */
const [first, behind] = [20_000, 32_000];

/** A port of the loopback address that nobody has at this moment: for daemons that can't choose one themselves. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(first, behind);
    const server = createServer().listen(port, '127.0.0.1');
    // Somebody else's.
    if (!(await once(server, 'listening').catch(() => undefined))) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('no port is free');
}
