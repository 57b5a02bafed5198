/** Called by script/bench: the number of pairs, then the names of the rows. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { decideRow } from './decide.js';
import { driftRow } from './drift.js';
import { evidenceRows } from './evidence.js';
import { serveFleet } from './fleet-registry.js';
import { imageRows } from './image.js';
import { judgeRows } from './judge.js';
import { ledgerRow } from './ledger.js';
import { trivy } from './measure.js';
import { nightRow } from './night.js';
import { startupRow } from './startup.js';

const [pairs = '', ...rows] = process.argv.slice(2);
if (pairs === 'fleet') await serveFleet(rows);
else await measured();

async function measured(): Promise<void> {
  const wanted = new Set(rows);

  const processor = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const [load = 0] = loadavg();
  const trivyVersion = execFileSync(trivy, ['--version'], { encoding: 'utf8' }).split('\n')[0];
  console.log(`${new Date().toISOString().slice(0, 10)}, ${processor}, Node ${process.version}, Trivy ${trivyVersion}`);
  console.log(`${pairs} pairs; load of the machine before: ${load.toFixed(2)}\n`);

  await imageRows(Number(pairs), wanted);
  await evidenceRows(Number(pairs), wanted);
  await startupRow(Number(pairs), wanted);
  await judgeRows(Number(pairs), wanted);
  await decideRow(Number(pairs), wanted);
  await ledgerRow(Number(pairs), wanted);
  await driftRow(Number(pairs), wanted);
  await nightRow(wanted);
}
