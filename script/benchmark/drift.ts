import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakeRegistry } from '../../__tests__/oci/registry/fake-registry.js';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { writeBatch } from '../../src/ledger/lines/chain.js';
import type { EventLine } from '../../src/ledger/lines/line.js';
import { recordText } from '../../src/ledger/scan-event.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import { medianOf, megabytes, printCommands, row, seconds } from './figures.js';
import { type Contestant, interleaved, work } from './measure.js';

const [pods, images, most] = [10_000, 200, 2_000];

/** What runs, by a registry of this process and a ledger that knows nine of ten images. */
export async function driftRow(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('drift')) return;
  console.log(`# ${pods} pods of ${images} images\n`);
  const registry = new FakeRegistry({ referrers: 'api' });
  await registry.listen();
  const digests = Array.from({ length: images }, (_, image) => seed(registry, image));
  const folder = join(work, 'drift-ledger');
  writeLedger(folder, registry.host, digests);
  const list = join(work, 'pods.txt');
  writeFileSync(list, Array.from({ length: pods }, (_, pod) => lineOf(registry.host, pod, digests)).join(''));
  const args = ['drift', '--running', list, '--ledger', folder, '--folder', join(work, 'drift')];
  const ours: Contestant = {
    name: 'drift',
    commands: [{ args: [process.execPath, 'dist/cli.js', ...args], code: 1 }],
  };
  printCommands([ours]);
  const results = await interleaved(pairs, [ours]);
  await registry.close();
  const wall = medianOf(results, ours);
  const rest = `processor time ${seconds(medianOf(results, ours, 'cpu'))}, peak ${megabytes(medianOf(results, ours, 'peak'))}`;
  row(
    `${pods} pods of ${images} images are classified`,
    `${seconds(wall)}; ${rest}`,
    `<= ${seconds(most)}`,
    wall <= most,
  );
}

function seed(registry: FakeRegistry, image: number): Digest {
  const config = { mediaType: mediaTypes.ociConfig, digest: digestOf(`config ${image}`), size: 2 };
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
  const bytes = Buffer.from(JSON.stringify(manifest));
  registry.seedManifest(`app-${image}`, bytes, mediaTypes.ociManifest, '1');
  return digestOf(bytes);
}

function lineOf(host: string, pod: number, digests: readonly Digest[]): string {
  const image = pod % images;
  return `team-${pod % 50} app-${pod}-7d9f8c ${host}/app-${image}:1 ${host}/app-${image}@${digests[image]}\n`;
}

function writeLedger(folder: string, host: string, digests: readonly Digest[]): void {
  mkdirSync(folder, { recursive: true });
  const at = Date.now() - 60_000;
  const known = digests.filter((_, image) => image % 10 !== 0);
  const lines = known.flatMap((digest, stream): readonly EventLine[] => [
    { kind: 'stream', repository: `${host}/app-${digests.indexOf(digest)}`, line: 'main' },
    {
      ...{ kind: 'scan', stream, at, record: recordText(digestOf(`record ${stream}`)), verdict: 'passed', digest },
      ...{ images: [digestOf(`config ${digests.indexOf(digest)}`)], platforms: ['linux/amd64'], database: at - 1 },
      ...{ clock: 'first-seen', kinds: ['vulnerability'] },
    },
  ]);
  const { sequence, bytes } = writeBatch({ sequence: 0 }, lines, new Date(at));
  writeFileSync(join(folder, batchFileName(sequence)), bytes);
}
