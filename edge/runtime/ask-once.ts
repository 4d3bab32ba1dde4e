import { engineVersion } from '#shared/audit/engine-version.ts';
import type { FetchOnce, OnceAnswer, OnceRequest } from '#shared/crawl/drive/crawl-port.ts';
import type { NoAnswer } from '#shared/crawl/event.ts';
import { cloudflareFault, connectionFault, isCloudflareStatus } from '#shared/kernel/connection-fault.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { err, ok } from '#shared/kernel/result.ts';

export interface AskOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The one private origin that may be asked; null: none. */
  readonly privateOrigin: string | null;
}

const headersMs = 10_000;
const totalMs = 30_000;

/**
 * Asks one address without cookies, and follows no redirect: each hop is asked by itself, and looked at by itself before.
 * What names lead to cannot be seen here; the platform connects to public addresses alone (`global_fetch_strictly_public`).
 */
export function createFetchOnce({ fetch, privateOrigin }: AskOptions): FetchOnce {
  return async (asked) => {
    const url = new URL(asked.url);
    const startedMs = Date.now();
    const fail = (reason: NoAnswer['reason']) =>
      err<NoAnswer>({ kind: 'failed', reason, elapsedMs: Date.now() - startedMs });
    if (isPrivateHost(url.hostname) && url.origin !== privateOrigin) return fail('refused');
    const abort = new AbortController();
    let timer = setTimeout(() => abort.abort(), headersMs);
    try {
      const response = await fetch(asked.url, {
        redirect: 'manual',
        signal: abort.signal,
        headers: {
          'user-agent': `Sightline/${engineVersion}`,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
          ...asked.headers,
        },
      });
      clearTimeout(timer);
      timer = setTimeout(() => abort.abort(), (asked.totalMs ?? totalMs) - (Date.now() - startedMs));
      const body = await readBody(response, asked);
      if (body === 'too-large') return fail('too-large');
      const fault = cloudflareFault(response.status, new TextDecoder().decode(body.bytes.subarray(0, 100)));
      if (fault) return fail(fault);
      const headers = Object.fromEntries(response.headers);
      return ok<OnceAnswer>({ status: response.status, headers, ...body, elapsedMs: Date.now() - startedMs });
    } catch (error) {
      if (abort.signal.aborted) return fail('timeout');
      return fail(error instanceof BrokenBody ? 'damaged' : connectionFault(error));
    } finally {
      clearTimeout(timer);
    }
  };
}

class BrokenBody extends Error {
  override readonly name = 'BrokenBody';
}

async function readBody(
  response: Response,
  { cuts = false, maxBytes, wants }: OnceRequest,
): Promise<Pick<OnceAnswer, 'bytes' | 'isTruncated'> | 'too-large'> {
  const isWanted = wants?.(response.status, response.headers.get('content-type') ?? undefined) ?? true;
  if (!response.body || (!isWanted && !isCloudflareStatus(response.status))) {
    await response.body?.cancel();
    return { bytes: new Uint8Array(), isTruncated: false };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new BrokenBody('The body ended before its end.', { cause });
    });
    if (done) return { bytes: joined(chunks, size), isTruncated: false };
    chunks.push(value);
    size += value.byteLength;
    if (size <= maxBytes) continue;
    await reader.cancel();
    return cuts ? { bytes: joined(chunks, size).subarray(0, maxBytes), isTruncated: true } : 'too-large';
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
