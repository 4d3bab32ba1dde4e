/** What could be read of a body. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  /** More was there than asked for. */
  readonly isTruncated: boolean;
}

/** Reads a body as far as `maxBytes` and closes it. Throws where the connection breaks. */
export async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) break;
  }
  const bytes = new Uint8Array(Math.min(sizeBytes, maxBytes));
  let offset = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.byteLength - offset);
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return { bytes, isTruncated: sizeBytes > maxBytes };
}

/** Closes a body that nobody wants. */
export async function discardBody(body: AsyncIterable<Uint8Array>): Promise<void> {
  await body[Symbol.asyncIterator]().return?.();
}
