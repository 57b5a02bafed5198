import { pack } from 'tar-stream';
import type { ArchiveFile } from '../evidence/archive-files.js';
import type { Files } from '../host/ports.js';
import { type Digest, digestOf } from '../oci/digest.js';

/** An archive on disk. */
interface WrittenArchive {
  readonly path: string;
  readonly digest: Digest;
  readonly size: number;
}

/** Packs files into a tar whose bytes depend on them alone, and writes it whole or not at all. @throws ToolError of `Files`. */
export async function writeArchive(
  files: Pick<Files, 'write'>,
  path: string,
  content: readonly ArchiveFile[],
): Promise<WrittenArchive> {
  const tar = pack();
  for (const { path: name, bytes } of content)
    tar.entry({ name, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0), type: 'file' }, Buffer.from(bytes));
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  await files.write(path, bytes);
  return { path, digest: digestOf(bytes), size: bytes.byteLength };
}
