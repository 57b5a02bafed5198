/** A Docker store for tests of the flows, and a Trivy that finds in each of its images what a test says. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Process } from '../../src/host/ports.js';
import { fakeDocker } from '../image/fake-docker.js';
import { type SavedImage, savedImage } from '../image/make-archive.js';
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
  writeTrivy(world, saved, images);
  const commands: string[] = [];
  const via = ({ file, args }: Command): Process => {
    commands.push(file === 'docker' ? `docker ${args.slice(0, 2).join(' ')}` : (file.split('/').at(-1) ?? file));
    return file === 'docker' ? fakeDocker({ listed: listed(), images: kept }) : world.process;
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

/** The one whose config lies in the layout is the one that is reported on. */
function writeTrivy({ directory }: FlowWorld, saved: readonly SavedImage[], images: readonly StoredImage[]): void {
  const reports = join(directory, 'trivy-reports');
  mkdirSync(reports, { recursive: true });
  for (const [index, { imageId }] of saved.entries()) {
    const found = (images[index]?.severities ?? []).map((Severity) => vulnerability({ Severity }));
    const Metadata = {
      OS: { Family: 'debian', Name: '12.5' },
      ImageID: imageId,
      ImageConfig: { os: 'linux', architecture: 'amd64' },
    };
    writeFileSync(
      join(reports, imageId.slice(7)),
      JSON.stringify(report([result({ Vulnerabilities: found })], { Metadata })),
    );
  }
  const takeOutput = 'while [ "$1" != --output ]; do shift; done';
  const copy = `for known in '${reports}'/*; do [ -e "../image/blobs/sha256/\${known##*/}" ] && exec cp "$known" "$2"; done`;
  writeFileSync(join(directory, 'trivy'), `#!/bin/sh\n${takeOutput}\n${copy}\nexit 1\n`, { mode: 0o755 });
}
