import type { ServedAnswer } from '#shared/audit/served-page/served-answer.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Time-out of each request, body included. */
const timeoutMs = 5_000;

/** Fetches without cookies and past the HTTP cache. The failure says in words what went wrong. */
export async function fetchBytes(url: string, maxBytes: number): Promise<Result<ServedAnswer, string>> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-store', redirect: 'follow', signal });
    const { bytes, isTruncated } = await readBody(response, maxBytes);
    const { status, url: finalUrl, redirected: isRedirected } = response;
    const headers = Object.fromEntries(response.headers);
    // Browsers follow redirects without telling by which way.
    return ok({ status, finalUrl, isRedirected, redirects: [], headers, bytes, isTruncated });
  } catch (error) {
    if (signal.aborted) return err(`no answer within ${timeoutMs / 1000} s`);
    return err(networkReason(error));
  }
}

async function readBody(
  response: Response,
  maxBytes: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isTruncated: boolean }> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  const reader = response.body?.getReader();
  while (reader && sizeBytes <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    sizeBytes += value.byteLength;
  }
  const isTruncated = sizeBytes > maxBytes;
  if (isTruncated) await reader?.cancel();
  return { bytes: joinChunks(chunks, Math.min(sizeBytes, maxBytes)), isTruncated };
}

function joinChunks(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, sizeBytes - offset);
    joined.set(part, offset);
    offset += part.byteLength;
  }
  return joined;
}
