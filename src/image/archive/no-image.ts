import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import type { Files } from '../../host/ports.js';

/** Why a path holds no image, and what may have been meant by it. */
export interface NoImage {
  /** Ends a sentence about the path: `it is …`. */
  readonly what: string;
  readonly meant: 'report' | 'image' | BuildableFolder;
}

/** Where an image can be built. */
interface BuildableFolder {
  readonly context: string;
  /** Absent for `Dockerfile` in the context. */
  readonly file?: string;
}

type LookFiles = Pick<Files, 'stat' | 'list' | 'readStream'>;

/** Bytes that tell one kind of file from another; a tar header has 512. */
const headBytes = 4096;
const dockerfiles = ['Dockerfile', 'Containerfile'];

/**
 * Looks at a file or folder that is to be judged as an image before anything is fetched: `undefined` for what may be an archive or a layout, sound or not.
 * What is certainly neither is reported as what it is.
 */
export async function noImage(files: LookFiles, path: string): Promise<NoImage | undefined> {
  const stat = await files.stat(path);
  if (stat === undefined) return { what: 'there is no such file or folder', meant: 'image' };
  if (stat.kind === 'directory') return noLayout(files, path);
  if (stat.kind !== 'file') return { what: 'it is neither a file nor a folder', meant: 'image' };
  if (stat.size === 0) return { what: 'it is an empty file', meant: 'image' };
  const head = await headOf(files.readStream(path, { start: 0, end: headBytes - 1 }));
  return noArchive(head, path);
}

/** What only a layout or an archive that was unpacked has. */
async function noLayout(files: LookFiles, path: string): Promise<NoImage | undefined> {
  const names = (await files.list(path)) ?? [];
  const [marker, index] = ['oci-layout', 'index.json'].map((name) => names.includes(name));
  if (marker && index) return undefined;
  if (marker || (index && names.includes('blobs'))) {
    return { what: `it is a part of an OCI layout: it has no ${marker ? 'index.json' : 'oci-layout'}`, meant: 'image' };
  }
  const dockerfile = dockerfiles.find((name) => names.includes(name));
  if (dockerfile !== undefined) {
    const what = `it is not an OCI layout, but a folder with a ${dockerfile}, from which an image can be built`;
    return { what, meant: contextOf(posix.join(path, dockerfile)) };
  }
  if (names.some((name) => /^trivy-results-.*\.json$/.test(name)))
    return { what: 'it is not an OCI layout, but a folder with reports of scans', meant: 'report' };
  if (names.length === 0) return { what: 'it is an empty folder', meant: 'image' };
  const isUnpacked = names.includes('manifest.json');
  const hint = isUnpacked ? ', but an archive of docker save that was unpacked: the archive itself is needed' : '';
  return { what: `it is not an OCI layout${hint || ': it has no oci-layout and no index.json'}`, meant: 'image' };
}

async function headOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Files that begin so are read by nobody as an archive of an image. */
const signatures: readonly (readonly [begin: string, what: string])[] = [
  ['PK\x03\x04', 'a ZIP archive: give a tar'],
  ['\xfd7zXZ\x00', 'compressed with xz: unpack it first (xz -d)'],
  ['BZh', 'compressed with bzip2: unpack it first (bzip2 -d)'],
  ['7z\xbc\xaf', 'a 7z archive: give a tar'],
  ['\x7fELF', 'a program'],
];

function noArchive(head: Buffer, path: string): NoImage | undefined {
  const begin = head.toString('latin1', 0, 8);
  const known = signatures.find(([signature]) => begin.startsWith(signature));
  if (known !== undefined) return { what: `it is ${known[1]}`, meant: 'image' };
  const text = textOf(head);
  if (text === undefined) return undefined;
  if (/^\s*[{[]/.test(text)) return jsonForm(text);
  const isDockerfile = /\b(?:docker|container)file\b/i.test(posix.basename(path)) || /^\s*FROM\s/m.test(text);
  return isDockerfile
    ? { what: 'it is a Dockerfile, from which an image can be built', meant: contextOf(path) }
    : { what: 'it is text, and no archive of an image', meant: 'image' };
}

/** `undefined` for an archive: the header of a tar is padded with NUL bytes, and compressed bytes are no UTF-8. */
function textOf(head: Buffer): string | undefined {
  if (head.includes(0)) return undefined;
  try {
    // A character may be cut at the end.
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return undefined;
  }
}

function jsonForm(text: string): NoImage {
  const isReport = /"(?:SchemaVersion|ArtifactName)"/.test(text);
  return isReport
    ? { what: 'it is a report of Trivy, and no image', meant: 'report' }
    : { what: 'it is JSON, and no archive of an image', meant: 'image' };
}

function contextOf(path: string): BuildableFolder {
  const context = posix.dirname(path);
  return posix.basename(path) === 'Dockerfile' ? { context } : { context, file: path };
}
