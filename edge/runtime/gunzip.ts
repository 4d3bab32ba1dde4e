/** Unpacked; undefined for what is damaged or larger than `maxBytes`. */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const body = new Response(bytes.slice()).body?.pipeThrough(new DecompressionStream('gzip'));
    if (!body) return undefined;
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > maxBytes) return undefined;
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(chunks.map((chunk) => chunk.slice())).arrayBuffer());
}
