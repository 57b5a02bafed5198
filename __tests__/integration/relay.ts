/**
 * Runs in a network namespace that has nothing but a loopback of its own, and ties ports of it to sockets in a folder, which both sides see.
 *
 *   relay.ts FOLDER ADMITTED EXPOSED      (ports, with commas between them)
 *
 * What connects to an admitted port is sent on to FOLDER/PORT.sock; what connects to FOLDER/PORT.sock of an exposed one, to that port. Prints its
 * process id when it listens.
 */
import { once } from 'node:events';
import { connect, createServer, type NetConnectOpts, type Server } from 'node:net';

/** Sends what connects to one end on to the other, which may depend on the port that the first one has got. */
export async function relay(from: NetConnectOpts, to: NetConnectOpts | ((port: number) => NetConnectOpts)) {
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const other = typeof to === 'function' ? to(portOf(server)) : to;
    const far = connect({ ...other, allowHalfOpen: true });
    near.pipe(far).pipe(near);
    // Whoever waits at the other end is to see that this one is gone.
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
  }).listen(from);
  await once(server, 'listening');
  return server;
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The two ends of a port: on a loopback, and in the folder. */
export function endsOf(folder: string, port: number): { readonly tcp: NetConnectOpts; readonly unix: NetConnectOpts } {
  return { tcp: { host: '127.0.0.1', port }, unix: { path: `${folder}/${port}.sock` } };
}

if (import.meta.filename === process.argv[1]) {
  const [folder = '', admitted = '', exposed = ''] = process.argv.slice(2);
  const ports = (list: string) => list.split(',').filter(Boolean).map(Number);
  for (const { tcp, unix } of ports(admitted).map((port) => endsOf(folder, port))) await relay(tcp, unix);
  for (const { tcp, unix } of ports(exposed).map((port) => endsOf(folder, port))) await relay(unix, tcp);
  process.stdout.write(`${process.pid}\n`);
}
