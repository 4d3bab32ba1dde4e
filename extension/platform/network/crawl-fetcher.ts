import type { FetchOnce, OnceAnswer, OnceRequest } from '#shared/crawl/drive/crawl-port.ts';
import type { NoAnswer } from '#shared/crawl/event.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

export interface CrawlFetcherOptions {
  readonly start: string;
  /** Addresses that the user named: their hosts are asked though they may be private. */
  readonly list: readonly string[];
  readonly sendsCookies: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Until the last byte, unless the request says otherwise. */
const totalMs = 30_000;
/** Answers at the end of redirects that wait until the crawl asks for their own address; larger ones are asked again. */
const keptAnswers = 32;
const keptBytes = 1_000_000;

/**
 * Asks as the browser does. It follows redirects by itself and tells where they ended: the answer there is kept until the
 * crawl asks for that address, so that nothing is asked twice. A redirect to where the extension may not look fails like a
 * dead network; asked once more without following, it shows itself as one.
 */
export function createCrawlFetcher({ fetch, list, sendsCookies, start }: CrawlFetcherOptions): FetchOnce {
  const named = new Set([start, ...list].map((url) => new URL(url).host));
  const kept = new Map<string, OnceAnswer>();

  const isHiddenRedirect = async (url: string, init: RequestInit): Promise<boolean> => {
    try {
      const response = await fetch(url, { ...init, redirect: 'manual' });
      await response.body?.cancel();
      return response.type === 'opaqueredirect';
    } catch {
      return false;
    }
  };

  return async (request): Promise<Result<OnceAnswer, NoAnswer>> => {
    const { url } = request;
    const startedMs = performance.now();
    const elapsed = (): number => performance.now() - startedMs;
    const known = kept.get(withoutFragment(url));
    if (known) {
      kept.delete(withoutFragment(url));
      return ok(known);
    }
    const { host, hostname } = new URL(url);
    if (!named.has(host) && isPrivateHost(hostname)) return err({ kind: 'failed', reason: 'refused', elapsedMs: 0 });
    const timeout = AbortSignal.timeout(request.totalMs ?? totalMs);
    const init: RequestInit = {
      credentials: sendsCookies ? 'include' : 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: timeout,
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.5', ...request.headers },
    };
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch {
      if (timeout.aborted) return err({ kind: 'failed', reason: 'timeout', elapsedMs: elapsed() });
      if (await isHiddenRedirect(url, init)) return ok(redirectTo(undefined, elapsed()));
      return err({ kind: 'failed', reason: 'network', elapsedMs: elapsed() });
    }
    try {
      const body = await readWanted(response, request);
      if (body === 'too-large') return err({ kind: 'failed', reason: 'too-large', elapsedMs: elapsed() });
      const headers = Object.fromEntries(response.headers);
      const answer = { status: response.status, headers, ...body, elapsedMs: elapsed() };
      const isSame = withoutFragment(response.url) === withoutFragment(new URL(url).href);
      if (!response.redirected || isSame) return ok(answer);
      if (answer.bytes.length <= keptBytes) kept.set(withoutFragment(response.url), answer);
      const [oldest] = kept.keys();
      if (kept.size > keptAnswers && oldest !== undefined) kept.delete(oldest);
      return ok(redirectTo(response.url, elapsed()));
    } catch {
      const reason = timeout.aborted ? 'timeout' : 'damaged';
      return err({ kind: 'failed', reason, elapsedMs: elapsed() });
    }
  };
}

function redirectTo(location: string | undefined, elapsedMs: number): OnceAnswer {
  return {
    status: 0,
    headers: location === undefined ? {} : { location },
    bytes: new Uint8Array(),
    isTruncated: false,
    elapsedMs,
  };
}

async function readWanted(
  response: Response,
  { cuts = false, maxBytes, wants }: OnceRequest,
): Promise<Pick<OnceAnswer, 'bytes' | 'isTruncated'> | 'too-large'> {
  const isWanted = wants?.(response.status, response.headers.get('content-type') ?? undefined) ?? true;
  if (!isWanted) {
    await response.body?.cancel();
    return { bytes: new Uint8Array(), isTruncated: false };
  }
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
  if (isTruncated && !cuts) return 'too-large';
  return { bytes: joined(chunks, Math.min(sizeBytes, maxBytes)), isTruncated };
}

function joined(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, sizeBytes - offset);
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}
