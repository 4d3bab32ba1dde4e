import { err, ok } from '#shared/kernel/result.ts';
import type { ProbeAnswer, ProbeFailure, ProbeFetcher } from '#shared/probe/fetcher.ts';

/** What a fake server says at one address. A string is the body of a 200. */
export type FakeAnswer =
  | string
  | Uint8Array
  | { readonly failure: ProbeFailure }
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
      /** Address that the redirects end at. */
      readonly finalUrl?: string;
      /** Status of the answer to HEAD where it differs. */
      readonly headStatus?: number;
    };

/** A network of fixed answers: anything else is 404. `asked` keeps `METHOD address` in order. */
export function fakeFetcher(
  answers: Readonly<Record<string, FakeAnswer>>,
  gunzip: ProbeFetcher['gunzip'] = (body) => body,
): ProbeFetcher & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    gunzip,
    async ask({ url, method }) {
      asked.push(`${method} ${url}`);
      const found = answers[url] ?? { status: 404 };
      if (typeof found !== 'string' && 'failure' in found) return err(found.failure);
      const answer = typeof found === 'string' || found instanceof Uint8Array ? { body: found } : found;
      const { status = 200, headers = {}, body = '', finalUrl = url, headStatus = status } = answer;
      const value: ProbeAnswer = {
        status: method === 'HEAD' ? headStatus : status,
        finalUrl,
        isRedirected: finalUrl !== url,
        redirects: [],
        headers,
        body: typeof body === 'function' ? body() : once(method === 'HEAD' ? '' : body),
      };
      return ok(value);
    },
  };
}

async function* once(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
