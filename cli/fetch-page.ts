import { engineVersion } from '#shared/audit/engine-version.ts';
import type { ServedAnswer } from '#shared/audit/served-page/served-answer.ts';
import { connectionFault, connectionFaultWords } from '#shared/kernel/connection-fault.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { headersOf } from './repeated-headers.ts';

export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Googlebot follows ten (https://developers.google.com/search/docs/crawling-indexing/http-network-errors, 2026-11). */
  readonly maxRedirects: number;
  /** Why an address is not asked, a sentence; undefined where it may be. Asked of each hop. Default: every one may be. */
  readonly refuse?: (url: string) => Promise<string | undefined>;
}

export const pageLimits: FetchLimits = { timeoutMs: 30_000, maxBytes: 50 * 1024 * 1024, maxRedirects: 10 };
export const userAgent = `Sightline/${engineVersion}`;

/** Fetches an address without cookies and follows redirects one by one, so that each hop is known. */
export async function fetchPage(
  address: string,
  limits: FetchLimits = pageLimits,
): Promise<Result<ServedAnswer, string>> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const redirects: ServedAnswer['redirects'][number][] = [];
  let url = address;
  try {
    for (;;) {
      const refusal = await limits.refuse?.(url);
      if (refusal !== undefined) return err(`${address}: ${refusal}`);
      const answer = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
      });
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || location === null)
        return ok(await readAnswer(answer, url, redirects, limits));
      await answer.body?.cancel();
      redirects.push({ url, status: answer.status, location });
      if (redirects.length > limits.maxRedirects)
        return err(`${address}: more than ${limits.maxRedirects} redirects, the last to ${location}.`);
      if (!URL.canParse(location, url)) return err(`${address}: redirected to "${location}", which is not a URL.`);
      url = new URL(location, url).href;
    }
  } catch (cause) {
    return err(`${address}: ${reasonOf(cause, limits)}`);
  }
}

async function readAnswer(
  answer: Response,
  finalUrl: string,
  redirects: ServedAnswer['redirects'],
  limits: FetchLimits,
): Promise<ServedAnswer> {
  const bytes = await readAtMost(answer, limits.maxBytes);
  return {
    status: answer.status,
    finalUrl,
    isRedirected: redirects.length > 0,
    redirects,
    headers: headersOf(answer, finalUrl),
    bytes,
    isTruncated: bytes.length >= limits.maxBytes,
  };
}

async function readAtMost(answer: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function reasonOf(cause: unknown, limits: FetchLimits): string {
  const fault = connectionFault(cause);
  if (cause instanceof DOMException && fault === 'timeout')
    return `${connectionFaultWords.timeout}: no complete answer within ${limits.timeoutMs / 1_000} s.`;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return `${connectionFaultWords[fault]}${inner instanceof Error ? ` (${inner.message.trim()})` : ''}.`;
}
