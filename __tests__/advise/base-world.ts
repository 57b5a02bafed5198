/**
 * Base images in a fake registry, and a Trivy that is played: `holds` pushes an image that has these findings in its lowest layer, or signs its claims, too. `scans` holds what Trivy was asked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { Command } from '../../src/host/ports.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import type { ImageRecipe, LayoutRecipe } from '../oci/layout/make-layout.js';
import type { FakeRegistryOptions } from '../oci/registry/fake-registry.js';
import { report, result, vulnerability } from '../scan/report.js';

/** `CVE-2026-0001 HIGH`: an id and its severity. */
type FindingText = string;

export interface HeldBase {
  readonly findings?: readonly FindingText[];
  readonly endOfLife?: boolean;
  /** Packages that Trivy lists; none: it could not look into it. */
  readonly packages?: number;
  readonly created?: string;
  readonly platforms?: readonly string[];
  /** Trivy ends with this exit code. */
  readonly code?: number;
  readonly signed?: boolean;
}

export interface BaseWorld extends NightWorld {
  /** Pushes an image under `base:TAG`. */
  base(tag: string, held?: HeldBase): Promise<ImageLayout>;
  /** The inputs of a run without network. */
  readonly args: readonly string[];
  /** Runs `image-gate base` on the Dockerfile of the workspace. */
  advise(...more: readonly string[]): Promise<number>;
  /** What the command printed as JSON: the first FROM. */
  json(): Advice;
  /** Called with the tag of each image that Trivy scans. */
  onImage: (tag: string) => void | Promise<void>;
  /** The tags that were scanned from layers, in order. */
  readonly scanned: string[];
  /** Tells the played Trivy of an image that lies on disk. */
  knows(config: string, name: string, held: HeldBase, layer: string): void;
}

interface Advice {
  readonly now: Readonly<Record<string, unknown>>;
  readonly candidates: readonly Readonly<Record<string, unknown>>[];
  readonly best: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
}

interface Known extends HeldBase {
  readonly name: string;
  readonly layer: string;
}

export async function baseWorld(options?: FakeRegistryOptions, policy = ''): Promise<BaseWorld> {
  const night = await nightWorld(options ?? { referrers: 'api' }, policy);
  const known = new Map<string, Known>();
  const inputs = night.flow.inputs({
    ...{ input: undefined, context: undefined, 'policy-from': undefined, 'github-token': undefined },
    'report-dir': undefined,
  });
  const args = [...inputs].map(([name, value]) => `--${name}=${value}`);
  const world: BaseWorld = Object.assign(night, {
    args,
    scanned: [],
    onImage: () => undefined,
    knows: (config: string, name: string, held: HeldBase, layer: string) =>
      void known.set(config, { ...held, name, layer }),
    base: async (tag: string, held: HeldBase = {}) => {
      const layout = await night.holds(`base:${tag}`, recipeOf(tag, held), held.signed === true);
      for (const { config, diffIds } of layout.images)
        known.set(config.digest, { ...held, name: tag, layer: diffIds[0] ?? '' });
      return layout;
    },
    advise: (...more: readonly string[]) => {
      night.flow.told.printed = '';
      return runCommandLine(world.ports(), ['base', ...args, ...more]);
    },
    json: () => JSON.parse(night.flow.told.printed).files[0].from[0],
    ports: () => {
      const { process } = night.flow;
      return { ...night.flow, process: { ...process, run: (command: Command) => played(world, known, command) } };
    },
  });
  return world;
}

/** The lowest layer is the base's own. */
export function recipeOf(name: string, { platforms = ['linux/amd64'], created }: HeldBase): LayoutRecipe {
  const editConfig = (config: Record<string, unknown>) => ({ ...config, created: created ?? '2026-01-01T00:00:00Z' });
  const image = (platform: string): ImageRecipe => ({
    platform,
    editConfig,
    layers: [{ files: { 'etc/base': `${name} ${platform}` } }],
  });
  return { images: platforms.map(image) };
}

async function played(world: BaseWorld, known: ReadonlyMap<string, Known>, command: Command) {
  const { flow } = world;
  if (!command.file.includes('trivy')) return flow.process.run(command);
  const [what = ''] = command.args;
  world.scans.push(what);
  const cwd = command.cwd ?? '.';
  const output = resolve(cwd, command.args[command.args.indexOf('--output') + 1] ?? '');
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const id =
    what === 'image'
      ? configOf(resolve(cwd, '../image'), json)
      : idIn(json(resolve(cwd, command.args.at(-1) ?? '')), what);
  const one = known.get(id);
  if (what === 'image') {
    world.scanned.push(one?.name ?? '?');
    await world.onImage(one?.name ?? '?');
  }
  const code = one?.code ?? 0;
  const written = what === 'convert' ? sbomOf(id) : reportOf(id, one, what === 'sbom');
  if (code === 0) writeFileSync(output, JSON.stringify(written));
  return { code, signal: null, late: false, stdout: '', stderr: code === 0 ? '' : 'FATAL broken layer' };
}

function configOf(layout: string, json: (path: string) => Record<string, never>): string {
  const [entry] = (json(join(layout, 'index.json')) as { manifests?: { digest: string }[] }).manifests ?? [];
  const manifest = json(join(layout, 'blobs/sha256', entry?.digest.slice(7) ?? '')) as { config?: { digest: string } };
  return manifest.config?.digest ?? '';
}

const idProperty = 'aquasecurity:trivy:ImageID';

function idIn(document: Record<string, never>, what: string): string {
  if (what === 'convert') return (document as { Metadata?: { ImageID: string } }).Metadata?.ImageID ?? '';
  const { metadata } = document as { metadata?: { component: { properties: { name: string; value: string }[] } } };
  return metadata?.component.properties.find(({ name }) => name === idProperty)?.value ?? '';
}

function reportOf(ImageID: string, one: Known | undefined, isSbom: boolean) {
  const { findings = [], packages = 1, endOfLife = false, layer = '' } = one ?? {};
  const Vulnerabilities = findings.map((text) => {
    const [VulnerabilityID, Severity] = text.split(' ');
    return vulnerability({ VulnerabilityID, Severity, Layer: { DiffID: layer } });
  });
  const Packages = Array.from({ length: packages }, () => ({
    Name: 'left-pad',
    Version: '1.0.0',
    Identifier: { PURL: 'pkg:npm/left-pad@1.0.0' },
    FilePath: 'app/node_modules/left-pad/package.json',
  }));
  const OS = endOfLife ? { OS: { Family: 'alpine', Name: '3.10', EOSL: true } } : {};
  const made = report(packages === 0 ? undefined : [result({ Packages, Vulnerabilities })], {
    Trivy: { Version: '0.74.0' },
    CreatedAt: '2026-03-02T12:00:00Z',
    Metadata: {
      ImageID,
      ImageConfig: { os: 'linux', architecture: 'amd64', created: one?.created ?? '2026-01-01T00:00:00Z' },
      ...OS,
    },
  });
  return isSbom ? { ...made, ArtifactType: 'cyclonedx' } : made;
}

/** As Trivy converts a report. */
function sbomOf(id: string) {
  const root = { 'bom-ref': 'image', type: 'container', name: 'image', properties: [{ name: idProperty, value: id }] };
  const purl = 'pkg:npm/left-pad@1.0.0';
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.7', dependencies: [] },
    metadata: { component: root, tools: { components: [{ type: 'application', name: 'trivy', version: '0.74.0' }] } },
    components: [{ 'bom-ref': purl, type: 'library', name: 'left-pad', version: '1.0.0', purl }],
  };
}
