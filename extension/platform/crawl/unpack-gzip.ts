/** undefined for what is damaged, or larger than it may be once it is unpacked. */
export async function unpackGzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    const packed = new Blob([new Uint8Array(bytes)]).stream();
    const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let sizeBytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
      sizeBytes += value.byteLength;
      if (sizeBytes > maxBytes) return undefined;
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
}
