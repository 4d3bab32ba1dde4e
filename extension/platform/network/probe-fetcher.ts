import { networkReason } from '#shared/kernel/network-reason.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ProbeAnswer, ProbeFailure, ProbeFetcher, ProbeRequest } from '#shared/probe/fetcher.ts';

/**
 * The network as this context may reach it: a page's own origin from inside the page, every site that the user
 * permitted from the extension's pages. Without cookies and past the HTTP cache. A browser hides the hops of a redirect.
 */
export function createProbeFetcher(signal?: AbortSignal): ProbeFetcher {
  return {
    ask: (request) => ask(request, signal),
    gunzip: (body) => readableOf(body).pipeThrough(new DecompressionStream('gzip')),
  };
}

async function ask(
  { url, method, timeoutMs }: ProbeRequest,
  ending: AbortSignal | undefined,
): Promise<Result<ProbeAnswer, ProbeFailure>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = ending ? AbortSignal.any([ending, timeout]) : timeout;
  try {
    const response = await fetch(url, { method, credentials: 'omit', cache: 'no-store', redirect: 'follow', signal });
    return ok({
      status: response.status,
      finalUrl: response.url,
      isRedirected: response.redirected,
      redirects: [],
      headers: Object.fromEntries(response.headers),
      body: response.body ?? emptyBody(),
    });
  } catch (error) {
    if (timeout.aborted) return err({ kind: 'timeout', message: `no answer within ${timeoutMs / 1_000} s` });
    return err({ kind: 'network', message: networkReason(error) });
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array<ArrayBuffer>> {}

function readableOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
