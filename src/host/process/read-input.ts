import type { Readable } from 'node:stream';
import { ToolError } from '../errors.js';

/** All of standard input, or of another stream. @throws ToolError `file-too-large` past `max` bytes. */
export async function readInput(max: number, stream: Readable = process.stdin): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size <= max) continue;
    throw new ToolError({
      code: 'file-too-large',
      message: `Standard input holds more than ${max} bytes, the most that are read.`,
      fix: 'Give a smaller file.',
    });
  }
  // A buffer of its own: its parser may give its memory back.
  return Buffer.concat(chunks);
}
