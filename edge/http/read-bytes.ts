import { AppError } from '#shared/kernel/app-error.ts';

/** The body as it came. Throws `payload_too_large` for more than `maxBytes`, whatever the headers say. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  // Leaving the loop cancels the stream: the rest is not read.
  for await (const chunk of request.body ?? []) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(maxBytes: number): AppError {
  return new AppError('payload_too_large', {
    message: `The body is larger than ${maxBytes / 1_048_576} MB (${maxBytes} bytes).`,
    details: { maxBytes },
  });
}
