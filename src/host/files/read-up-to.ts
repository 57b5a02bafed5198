/** What a stream has given, and whether that is all of it. */
interface ReadPart {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/** The bytes of a stream, of one that has more than `max` the first ones: what comes from outside may have no end. Leaving it ends it. @throws what the stream throws. */
export async function readUpTo(stream: AsyncIterable<Uint8Array>, max: number): Promise<ReadPart> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const room = chunk.subarray(0, max - size);
    chunks.push(room);
    size += room.length;
    if (room.length < chunk.length) return { bytes: Buffer.concat(chunks), isWhole: false };
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}
