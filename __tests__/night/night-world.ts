/**
 * A night over a fake registry: images that were pushed and signed as the gate does it, and a Trivy that is played. `finds` says what it finds in an image, whatever it is asked by: the
 * layers or the SBOM. `scans` holds what it was asked, in order: `image`, `convert`, `sbom`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Signer } from '../../src/evidence/signature/signing-key.js';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { Command } from '../../src/host/ports.js';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { parseReference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { pushSigned } from '../flows/signed-image.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, image, permitFor, type World } from '../oci/registry/registry-world.js';
import { newKey } from '../release/attest/proof.js';
import { report, result, vulnerability } from '../scan/report.js';

export interface NightWorld {
  readonly flow: FlowWorld;
  readonly client: World;
  readonly registry: FakeRegistry;
  readonly scans: string[];
  /** Where Trivy kept what it saw in layers, for each scan of an image, in order: the kind of its cache and its folder. */
  readonly caches: string[];
  /** Whose signatures count; in PEM. */
  readonly publicKey: string;
  /** What Trivy finds in an image by the digest of its config; `'*'` stands for all others. */
  readonly finds: Map<string, readonly string[]>;
  /** In SBOMs that were made before this moment it finds nothing; milliseconds. */
  blindBefore: number;
  /** What else is said of the scanner, as the action names it; `undefined` leaves out what is said else. */
  scanner: Readonly<Record<string, string | undefined>>;
  /** Called before each scan. */
  onScan: () => void | Promise<void>;
  /** What opa answers; it is called with the record of an image, and with nothing where it is asked whether it can read the rules. */
  opa: (record: Readonly<Record<string, unknown>>) => { readonly code: number; readonly printed: unknown };
  /** The files that were run as opa. */
  readonly engines: string[];
  /** How many packages it sees in layers. */
  packagesInLayers: number;
  /** How many packages it reads from an SBOM. */
  packagesInSboms: number;
  /** Whether all images have the very same packages; else each has some word of its own. */
  alike: boolean;
  /** Bytes of words of no use in each SBOM that it makes. */
  filler: number;
  /** The layer in which it finds what it finds; absent: one that no image has. */
  layer?: string;
  /** Milliseconds before the night at which its advisories were collected. */
  databaseAge: number;
  /** The version that it calls itself. */
  trivy: string;
  name(image: string): string;
  /** Pushes an image with claims, as the gate does; without them where `signed` is false. */
  holds(name: string, recipe?: LayoutRecipe, signed?: boolean): Promise<ImageLayout>;
  night(...args: readonly string[]): Promise<number>;
  /** Another command that scans, with the same scanner. */
  command(words: readonly string[], ...args: readonly string[]): Promise<number>;
  /** What a flow takes; its Trivy is played. */
  ports(): FlowWorld;
  /** The rows of the last night. */
  rows(): readonly {
    readonly names: readonly string[];
    readonly runs?: string;
    readonly outcome: Record<string, unknown>;
  }[];
  gaps(): readonly { readonly kind: string; readonly what: string; readonly count: number }[];
  close(): Promise<void>;
}

/** The file that stands for it. */
export const playedTrivy = '# played\n';

export async function nightWorld(
  options: FakeRegistryOptions = { referrers: 'api' },
  policy = '',
): Promise<NightWorld> {
  const pem = newKey();
  const key = readSigningKey(pem, undefined) as Signer;
  const [registry, client] = [await startFakeRegistry(options), await createWorld()];
  const flow = flowWorld({ environment: { GITHUB_ACTIONS: undefined, IMAGE_GATE_KEY: pem } });
  // What `holds` signs was judged at the moment of the samples.
  await flow.clock.sleep(24 * 3_600_000);
  flow.repository('image-gate.pub', key.publicKey);
  flow.repository('.github/image-gate.yml', `verify: { keys: [image-gate.pub] }\n${policy}`);
  writeFileSync(join(flow.directory, 'trivy'), playedTrivy, { mode: 0o755 });
  const args = () => [
    ...flow.inputs({
      ...{ input: undefined, context: undefined, 'policy-from': undefined },
      ...{ 'github-token': undefined, 'report-dir': undefined },
      // What nobody has reviewed proves nothing.
      'trivy-sha256': digestOf(playedTrivy).slice('sha256:'.length),
      ...world.scanner,
    }),
  ];
  const read = () => JSON.parse(readFileSync(join(flow.workspace, '.image-gate/night/night.json'), 'utf8'));
  const world: NightWorld = {
    flow,
    client,
    registry,
    scans: [],
    caches: [],
    engines: [],
    publicKey: key.publicKey,
    finds: new Map(),
    blindBefore: 0,
    scanner: {},
    onScan: () => undefined,
    opa: () => ({ code: 0, printed: { result: [{ expressions: [{ value: {} }] }] } }),
    packagesInLayers: 1,
    packagesInSboms: 1,
    alike: false,
    filler: 0,
    trivy: '0.74.0',
    name: (name) => `${registry.host}/${name}`,
    holds: async (name, recipe = {}, signed = true) => {
      const reference = `${registry.host}/${name}`;
      if (signed) return pushSigned(client, reference, { key, of: recipe });
      const layout = await image(client, recipe, `layout-${name.replace(/\W/g, '-')}`);
      await push(client, layout, permitFor(layout, [parseReference(reference)]));
      return layout;
    },
    ports: () => ({ ...flow, process: { ...flow.process, run: (command: Command) => played(world, flow, command) } }),
    databaseAge: 3_600_000,
    night: (...more) => {
      collect(join(flow.directory, 'cache/db/metadata.json'), flow.clock.now().getTime() - world.databaseAge);
      return world.command(['registry'], ...more);
    },
    command: (words, ...more) =>
      runCommandLine(world.ports(), [...words, ...args().map(([name, value]) => `--${name}=${value}`), ...more]),
    rows: () => read().images,
    gaps: () => read().gaps,
    close: async () => {
      flow.close();
      client.close();
      await registry.close();
    },
  };
  return world;
}

/** Dates the advisories, where those that are there are of another day. */
function collect(path: string, at: number): void {
  const metadata = JSON.parse(readFileSync(path, 'utf8'));
  if (Math.abs(Date.parse(metadata.UpdatedAt) - at) < 12 * 3_600_000) return;
  writeFileSync(path, JSON.stringify({ ...metadata, UpdatedAt: new Date(at).toISOString() }));
}

const idProperty = 'aquasecurity:trivy:ImageID';
const packages = [
  {
    Name: 'left-pad',
    Version: '1.0.0',
    Identifier: { PURL: 'pkg:npm/left-pad@1.0.0' },
    FilePath: 'app/node_modules/left-pad/package.json',
  },
];

/** A Trivy that knows images by the digest of their config. */
async function played(world: NightWorld, flow: FlowWorld, command: Command) {
  if (command.file.endsWith('/opa')) {
    world.engines.push(command.file);
    const { code, printed } = world.opa(
      JSON.parse(readFileSync(resolve(command.cwd ?? '.', '../record.json'), 'utf8')),
    );
    return { code, signal: null, late: false, stdout: JSON.stringify(printed), stderr: '' };
  }
  if (command.file !== join(flow.directory, 'trivy') && !command.file.includes('trivy'))
    return flow.process.run(command);
  const [what = ''] = command.args;
  world.scans.push(what);
  const argument = (name: string) => command.args[command.args.indexOf(name) + 1] ?? '';
  if (what === 'image') world.caches.push(`${argument('--cache-backend')} ${argument('--cache-dir')}`);
  if (what === 'image') await world.onScan();
  const cwd = command.cwd ?? '.';
  const output = resolve(cwd, command.args[command.args.indexOf('--output') + 1] ?? '');
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const last = resolve(cwd, command.args.at(-1) ?? '');
  if (what === 'convert') writeFileSync(output, JSON.stringify(sbomOf(json(last).Metadata.ImageID, world)));
  else if (what === 'sbom') {
    const { timestamp, component } = json(last).metadata;
    const { properties } = component;
    const id = properties.find(({ name }: { name: string }) => name === idProperty).value;
    const isBlind = Date.parse(timestamp) < world.blindBefore;
    const found = isBlind ? [] : (world.finds.get(id) ?? world.finds.get('*') ?? []);
    writeFileSync(
      output,
      JSON.stringify({ ...reportOf(world, id, found, world.packagesInSboms), ArtifactType: 'cyclonedx' }),
    );
  } else {
    const layout = resolve(cwd, '../image');
    const [entry] = json(join(layout, 'index.json')).manifests;
    const manifest = json(join(layout, 'blobs/sha256', entry.digest.slice(7)));
    const id = manifest.config.digest;
    const config = json(join(layout, 'blobs/sha256', id.slice(7)));
    const made = reportOf(world, id, world.finds.get(id) ?? world.finds.get('*') ?? [], world.packagesInLayers, config);
    writeFileSync(output, JSON.stringify(made));
  }
  return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
}

function reportOf(world: NightWorld, ImageID: string, severities: readonly string[], count = 1, config = {}) {
  const Vulnerabilities = severities.map((Severity, index) =>
    vulnerability({
      VulnerabilityID: `CVE-2026-000${index + 1}`,
      Severity,
      ...(world.layer === undefined ? {} : { Layer: { DiffID: world.layer } }),
    }),
  );
  const ImageConfig = { ...config, os: 'linux', architecture: 'amd64' };
  return report([result({ Packages: packages.slice(0, count), Vulnerabilities })], {
    Trivy: { Version: world.trivy },
    CreatedAt: world.flow.clock.now().toISOString(),
    Metadata: { ImageID, ImageConfig },
  });
}

/** As Trivy converts a report. */
function sbomOf(id: string, { trivy: version, filler, alike }: NightWorld) {
  const root = { 'bom-ref': 'image', type: 'container', name: 'image', properties: [{ name: idProperty, value: id }] };
  const purl = 'pkg:npm/left-pad@1.0.0';
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: { component: root, tools: { components: [{ type: 'application', name: 'trivy', version }] } },
    components: [
      {
        'bom-ref': purl,
        type: 'library',
        name: 'left-pad',
        version: '1.0.0',
        purl,
        description: `${alike ? '' : id}${'x'.repeat(filler)}`,
      },
    ],
    dependencies: [],
  };
}
