import type { FetchOnce, OnceAnswer, OnceRequest } from '#shared/crawl/drive/crawl-port.ts';
import type { NoAnswer } from '#shared/crawl/event.ts';

/** Where an address led. */
export interface Followed {
  /** `301 https://…` for each hop. */
  readonly hops: readonly string[];
  readonly url: string;
  readonly answer: OnceAnswer | null;
  /** Why there is no answer; null where there is one, or the way has no end. */
  readonly failure: NoAnswer['reason'] | null;
  /** Of all hops together. */
  readonly elapsedMs: number;
}

/** As many as Googlebot follows (https://developers.google.com/search/docs/crawling-indexing/http-network-errors, 2026-11). */
const maxHops = 10;

/** Follows redirects hop by hop, each asked by itself, so that each is refused by itself where it leads to a private network. */
export async function followRedirects(fetchOnce: FetchOnce, request: OnceRequest): Promise<Followed> {
  const hops: string[] = [];
  let { url } = request;
  let elapsedMs = 0;
  for (;;) {
    const fetched = await fetchOnce({ ...request, url });
    if (!fetched.ok) {
      const { failure } = fetched;
      return { hops, url, answer: null, failure: failure.reason, elapsedMs: elapsedMs + failure.elapsedMs };
    }
    const { headers, status } = fetched.value;
    elapsedMs += fetched.value.elapsedMs;
    const next = status > 300 && status < 400 ? URL.parse(headers['location'] ?? '', url) : null;
    if (!next || !/^https?:$/.test(next.protocol))
      return { hops, url, answer: fetched.value, failure: null, elapsedMs };
    hops.push(`${status} ${next.href}`);
    if (hops.length > maxHops) return { hops, url: next.href, answer: null, failure: null, elapsedMs };
    url = next.href;
  }
}

/** Whether a page that was public now leads to where one signs in. */
export function isLogin(asked: string, ended: string): boolean {
  return asked !== ended && loginPath.test(new URL(ended).pathname) && !loginPath.test(new URL(asked).pathname);
}

const loginPath = /(^|\/)(log-?in|sign-?in|sso|auth|wp-login\.php|sessions?\/new)(\/|\.|$)/i;

/** How long a host asks to wait: 429, or 503 with `Retry-After`. Undefined where it does not ask. */
export function busyMsOf(answer: OnceAnswer | null, nowMs: number): number | undefined {
  const given = answer?.headers['retry-after'];
  if (!answer || !(answer.status === 429 || (answer.status === 503 && given !== undefined))) return undefined;
  const seconds = Number(given);
  const atMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(given ?? '') - nowMs;
  return Number.isFinite(atMs) ? Math.max(0, atMs) : 0;
}
