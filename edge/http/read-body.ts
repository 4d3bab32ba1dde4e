import { AppError } from '#shared/kernel/app-error.ts';

/** The text of a JSON body. Throws for another content type and for more than `maxBytes`, whatever the headers say. */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new AppError('unsupported_media_type');
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  return request.body ? readText(request.body, maxBytes) : '';
}

async function readText(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    // Leaving the loop cancels the stream: the rest is not read.
    if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(maxBytes: number): AppError {
  const limit = maxBytes >= 1_048_576 ? `${maxBytes / 1_048_576} MB` : `${maxBytes / 1_024} KB`;
  return new AppError('payload_too_large', {
    message: `The body is larger than ${limit} (${maxBytes} bytes). Send less: shorten snippets or list fewer places per finding.`,
    details: { maxBytes },
  });
}
