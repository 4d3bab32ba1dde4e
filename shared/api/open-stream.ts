import { networkReason } from '#shared/kernel/network-reason.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import {
  type CallFailure,
  type CallOptions,
  defaultTimeoutMs,
  type FetchAnswer,
  type FetchInit,
  readRefusal,
  requestOf,
} from './call.ts';
import type { Endpoint, EndpointInput } from './endpoint.ts';

/** `fetch` of a runtime whose answers can be read as they come. */
export type StreamFetch = (
  url: string,
  init: FetchInit,
) => Promise<FetchAnswer & { readonly body: AsyncIterable<Uint8Array> | null }>;

export interface StreamOptions extends Omit<CallOptions, 'fetch' | 'timeoutMs'> {
  readonly fetch: StreamFetch;
}

/**
 * Calls an endpoint whose answer is read while it is made: pieces of its text as they come. Only the wait for the first has a
 * limit (15 s). Reading rejects where the connection breaks; the caller's signal, or leaving the loop, ends it.
 */
export async function openStream<const E extends Endpoint>(
  endpoint: E,
  input: EndpointInput<E>,
  options: StreamOptions,
): Promise<Result<AsyncIterable<string>, CallFailure>> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), defaultTimeoutMs);
  const signals = options.signal ? [waiting.signal, options.signal] : [waiting.signal];
  try {
    const { init, url } = requestOf(endpoint, input, options, AbortSignal.any(signals));
    const answer = await options.fetch(url, init);
    if (answer.status === 200 && answer.body) return ok(textOf(answer.body));
    return err(readRefusal(answer, await answer.text()));
  } catch (error) {
    if (options.signal?.aborted === true) return err({ kind: 'aborted' });
    if (waiting.signal.aborted) return err({ kind: 'timeout', timeoutMs: defaultTimeoutMs });
    if (error instanceof TypeError) return err({ kind: 'network', message: networkReason(error) });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function* textOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of body) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
