/** A Docker store for tests of the flows, and a Trivy that finds in each of its images what a test says. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Process } from '../../src/host/ports.js';
import { savedImage } from '../image/archive/make-archive.js';
import { fakeDocker } from '../image/docker/fake-docker.js';
import { report, result, vulnerability } from '../scan/report.js';
import type { FlowWorld } from './world.js';

/** Names of one image, and the severities of what is found in it; `unsaveable`: Docker can't give it. */
export interface StoredImage {
  readonly names: readonly string[];
  readonly severities?: readonly string[];
  readonly unsaveable?: boolean;
}

export interface LocalStore {
  /** To be run with instead of the world's own. */
  readonly process: Process;
  /** Every command for Docker and Trivy, by its first words: `docker image save`, `trivy`. */
  readonly commands: readonly string[];
  /** Moves tags: image number `index` has these from now on. */
  retag(index: number, ...names: readonly string[]): void;
  /** How often Trivy was started on images. */
  scans(): number;
}

export async function localStore(world: FlowWorld, ...images: readonly StoredImage[]): Promise<LocalStore> {
  const saved = await Promise.all(images.map(({ names }) => savedImage([...names])));
  const names = images.map((image) => image.names);
  const listed = () => saved.flatMap(({ imageId: id }, index) => (names[index] ?? []).map((name) => ({ name, id })));
  const kept = Object.fromEntries(
    saved.flatMap((image, index) => (images[index]?.unsaveable ? [] : [[image.imageId, () => image]])),
  );
  writeFileSync(join(world.directory, 'trivy'), 'fake');
  const reports = new Map(saved.map(({ imageId }, index) => [imageId, reportOn(imageId, images[index]?.severities)]));
  const commands: string[] = [];
  const via = ({ file, args }: Command): Process => {
    commands.push(file === 'docker' ? `docker ${args.slice(0, 2).join(' ')}` : (file.split('/').at(-1) ?? file));
    if (file === 'docker') return fakeDocker({ listed: listed(), names: idsByName(listed()), images: kept });
    return file.endsWith('trivy') ? fakeTrivy(reports) : world.process;
  };
  return {
    process: {
      run: (command) => via(command).run(command),
      pipe: (command, consume) => via(command).pipe(command, consume),
    },
    commands,
    retag: (index, ...tags) => {
      names[index] = tags;
    },
    scans: () => commands.filter((command) => command === 'trivy').length,
  };
}

function idsByName(listed: readonly { readonly name: string; readonly id: string }[]): Record<string, string> {
  return Object.fromEntries(listed.map(({ name, id }) => [name, id]));
}

function reportOn(ImageID: string, severities: readonly string[] = []): string {
  const Vulnerabilities = severities.map((Severity) => vulnerability({ Severity }));
  const ImageConfig = { os: 'linux', architecture: 'amd64' };
  const Metadata = { ImageID, ImageConfig };
  return JSON.stringify(report([result({ Vulnerabilities })], { Metadata }));
}

/** Reports on the image whose config lies in the layout that it is given. */
function fakeTrivy(reports: ReadonlyMap<string, string>): Process {
  return {
    run: async ({ args, cwd = '.' }) => {
      const value = (flag: string) => join(cwd, args[args.indexOf(flag) + 1] ?? '');
      const blobs = join(value('--input'), 'blobs/sha256');
      const [, text] = [...reports].find(([imageId]) => existsSync(join(blobs, imageId.slice(7)))) ?? [];
      writeFileSync(value('--output'), text ?? '');
      return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
    },
    pipe: () => Promise.reject(new Error('Trivy is not piped')),
  };
}
