/**
 * Preloaded into the gate (`node --import`): tells at its end for how long no child process ran and no HTTP exchange was under way,
 * seen from outside of its code by the channels that Node publishes. All of the gate's waiting is for one of the two.
 */
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

const open = new Set();
let since = 0;
let outside = 0;

function begin(thing) {
  if (open.size === 0) since = performance.now();
  open.add(thing);
}

function end(thing) {
  if (open.delete(thing) && open.size === 0) outside += performance.now() - since;
}

subscribe('child_process', ({ process: child }) => {
  begin(child);
  for (const event of ['close', 'error']) child.once(event, () => end(child));
});
subscribe('http.client.request.created', ({ request }) => {
  begin(request);
  request.once('close', () => end(request));
});
process.on('exit', () => {
  if (open.size > 0) outside += performance.now() - since;
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_TRACE, JSON.stringify({ outside, cpu: (user + system) / 1000 }));
});
