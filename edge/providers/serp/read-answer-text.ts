/** More than a results page of 700 results with everything in it takes. */
const maxTextBytes = 25_000_000;

/** The text of an answer, unpacked where it is gzip. Undefined for what cannot be unpacked, or is far too long. */
export async function readAnswerText(bytes: Uint8Array): Promise<string | undefined> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes.byteLength > maxTextBytes ? undefined : new TextDecoder().decode(bytes);
  const decoder = new TextDecoder();
  let text = '';
  let sizeBytes = 0;
  try {
    for await (const chunk of new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > maxTextBytes) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    return undefined;
  }
  return text + decoder.decode();
}
