import { waitAsked } from './wait-asked.ts';

/** An answer that grew past all measure. */
export class AnswerTooLarge extends Error {}

export type LanguageFetch = (url: string, init: RequestInit) => Promise<Response>;

/** More than any answer that is asked for here. */
const maxAnswerBytes = 8 * 1024 * 1024;
/** A longer wait is for the caller to tell. */
const longestOwnWaitMs = 5_000;

/**
 * The network as the SDK sees it: redirects are not followed, since they could lead anywhere, an answer ends where it grows
 * past all measure, and a vendor that asks for a long wait is not asked again at once.
 */
export function guardFetch(
  fetch: LanguageFetch,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = await fetch(url, { ...init, redirect: 'manual' });
    const headers = new Headers(answer.headers);
    if ((waitAsked(headers) ?? 0) > longestOwnWaitMs) headers.set('x-should-retry', 'false');
    const body = answer.body?.pipeThrough(limitBytes(maxAnswerBytes)) ?? null;
    return new Response(body, { status: answer.status, headers });
  };
}

function limitBytes(max: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > max) controller.error(new AnswerTooLarge('The answer is larger than any that was asked for.'));
      else controller.enqueue(chunk);
    },
  });
}
