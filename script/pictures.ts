import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The texts that the pictures in docs/pictures are made of: what `image-gate judge` says of a report that this project recorded, without the advisories
 * that its tests have invented; and the page of the report, on invented images. With --check it only says whether those in docs/pictures are what a run gives today.
 */
const folder = 'docs/pictures';
const recorded = '__tests__/fixtures/trivy/debian-npm.json';
const dockerfile = 'FROM debian:12\nCOPY app /app\n';
/** The history that an image of this Dockerfile has. */
const history = [
  { created_by: "# debian.sh --arch 'amd64' out/ 'bookworm'" },
  { created_by: 'CMD ["bash"]', empty_layer: true },
  { created_by: 'COPY app /app # buildkit' },
];

interface Ports {
  readonly [name: string]: unknown;
}
interface Program {
  readonly createTerminalHost: (signal: AbortSignal, environment: object, program: object) => Ports;
  readonly gatePorts: (host: Ports, version: string) => Ports;
  readonly samplePage: () => string;
  readonly runCommandLine: (ports: Ports, args: readonly string[]) => Promise<number>;
}

/** The program from its source, so that no build of it can be an old one. */
async function program(): Promise<Program> {
  const { outputFiles } = await build({
    entryPoints: ['script/picture-program.ts'],
    ...({ bundle: true, format: 'esm', platform: 'node', write: false, packages: 'external', outdir: '.' } as const),
    logLevel: 'error',
  });
  const module = `node_modules/.cache/pictures-${process.pid}.mjs`;
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(module, outputFiles[0]?.contents ?? '');
  const loaded = (await import(`../${module}`)) as Program;
  rmSync(module);
  return loaded;
}

/** A report without what no advisory database has, of an image that was built from the Dockerfile. */
function report(): string {
  const { Results, Metadata, ...rest } = JSON.parse(readFileSync(recorded, 'utf8'));
  const ImageConfig = { ...Metadata.ImageConfig, history };
  const real = (found: { VulnerabilityID: string }) => !found.VulnerabilityID.startsWith('IMAGE-GATE');
  const kept = Results.map((result: { Vulnerabilities?: { VulnerabilityID: string }[] }) =>
    result.Vulnerabilities === undefined ? result : { ...result, Vulnerabilities: result.Vulnerabilities.filter(real) },
  );
  return JSON.stringify({ ...rest, Metadata: { ...Metadata, ImageConfig }, Results: kept });
}

async function texts(): Promise<readonly (readonly [name: string, text: string])[]> {
  const { createTerminalHost, gatePorts, runCommandLine, samplePage } = await program();
  const work = join(tmpdir(), `image-gate-pictures-${process.pid}`);
  mkdirSync(work);
  try {
    writeFileSync(join(work, 'report.json'), report());
    writeFileSync(join(work, 'Dockerfile'), dockerfile);
    const said = async (width: number, ...more: readonly string[]): Promise<string> => {
      const host = createTerminalHost(new AbortController().signal, {}, { version: '' });
      const text: string[] = [];
      const ports = {
        ...gatePorts(host, ''),
        workingDirectory: work,
        table: { colour: true, width },
        show: (table: string) => void text.push(`${table}\n`),
        print: (chunks: Iterable<string>) => void text.push(...chunks),
      };
      process.chdir(work);
      await runCommandLine(ports, [
        'judge',
        'report.json',
        '--image',
        'ghcr.io/acme/api:1.4',
        '--now',
        '2026-03-01',
        ...more,
      ]);
      return text.join('');
    };
    const root = process.cwd();
    const made = [
      ['table-80.ansi', await said(80)],
      ['table-200.ansi', await said(200)],
      ['summary.md', await said(80, '--format', 'summary')],
      ['comment.md', await said(80, '--format', 'comment')],
      ['report.html', samplePage()],
    ] as const;
    process.chdir(root);
    return made;
  } finally {
    rmSync(work, { recursive: true });
  }
}

const made = await texts();
if (!process.argv.includes('--check')) mkdirSync(folder, { recursive: true });
for (const [name, text] of made) {
  const path = `${folder}/${name}`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (read(path) !== text) {
    console.error(`${path} is not what a run gives. Run script/pictures, and look at the pictures.`);
    process.exitCode = 1;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
