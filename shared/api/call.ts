import { networkReason } from '#shared/kernel/network-reason.ts';
import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';

import type { Endpoint, EndpointInput, EndpointOutput } from './endpoint.ts';
import { errorEnvelope } from './error-envelope.ts';
import { idempotencyKeyHeader, requestIdHeader, workspaceIdHeader } from './headers.ts';
import { fillPath, queryString } from './path.ts';

/** The part of `fetch` that a call needs, so that tests and other runtimes can bring their own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export interface CallOptions {
  /** Origin of the backend, with or without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly token?: string;
  /** Which workspace of the token's user is meant; the first one joined where missing. */
  readonly workspaceId?: string;
  readonly idempotencyKey?: string;
  readonly requestId?: string;
  /** Covers the whole answer. 15 s where missing. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Everything that can go wrong with a call. Nothing else is thrown but bugs. */
export type CallFailure =
  | { readonly kind: 'network'; readonly message: string }
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
  /** The caller's own signal ended it. */
  | { readonly kind: 'aborted' }
  /** The backend said no, in its error envelope. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: AppErrorCode;
      readonly message: string;
      readonly requestId: string;
      readonly details?: unknown;
      /** Seconds to wait before another try; null where the backend named none. */
      readonly retryAfterSeconds: number | null;
    }
  /** Something answered, but not as this API does: another program on that port, a proxy's page, another version. */
  | { readonly kind: 'invalid-answer'; readonly status: number; readonly message: string };

export const defaultTimeoutMs = 15_000;

/** Calls one endpoint. The input is sent as given; the answer is validated before it is handed over. */
export async function callEndpoint<const E extends Endpoint>(
  endpoint: E,
  input: EndpointInput<E>,
  options: CallOptions,
): Promise<Result<EndpointOutput<E>, CallFailure>> {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
    const { init, url } = requestOf(endpoint, input, options, signal);
    const answer = await options.fetch(url, init);
    return readAnswer(endpoint, answer, await answer.text());
  } catch (error) {
    if (options.signal?.aborted === true) return err({ kind: 'aborted' });
    if (timeout.aborted) return err({ kind: 'timeout', timeoutMs });
    // `fetch` rejects with a TypeError for every kind of network failure.
    if (error instanceof TypeError) return err({ kind: 'network', message: networkReason(error) });
    throw error;
  }
}

/** True where the same request can succeed later without a change: away, busy, or broken for the moment. */
export function isWorthRetrying(failure: CallFailure): boolean {
  switch (failure.kind) {
    case 'network':
    case 'timeout':
      return true;
    case 'aborted':
      return false;
    case 'refused':
      return failure.status === 429 || failure.status >= 500;
    case 'invalid-answer':
      return failure.status >= 500;
  }
}

type RequestOptions = Omit<CallOptions, 'fetch' | 'timeoutMs'>;

/** Address, headers and body of a call. */
export function requestOf(
  endpoint: Endpoint,
  input: unknown,
  options: RequestOptions,
  signal: AbortSignal,
): { readonly url: string; readonly init: FetchInit } {
  return { url: urlOf(endpoint, input, options), init: initOf(endpoint, input, options, signal) };
}

function urlOf(endpoint: Endpoint, input: unknown, options: RequestOptions): string {
  const path = fillPath(endpoint.path, partOf(input, 'params'));
  return withoutEnd(options.baseUrl, '/') + path + queryString(partOf(input, 'query'));
}

function initOf(endpoint: Endpoint, input: unknown, options: RequestOptions, signal: AbortSignal): FetchInit {
  const headers: Record<string, string> = { accept: 'application/json, */*;q=0.5' };
  if (options.token !== undefined) headers['authorization'] = `Bearer ${options.token}`;
  if (options.workspaceId !== undefined) headers[workspaceIdHeader] = options.workspaceId;
  if (options.idempotencyKey !== undefined) headers[idempotencyKeyHeader] = options.idempotencyKey;
  if (options.requestId !== undefined) headers[requestIdHeader] = options.requestId;
  if (!endpoint.body) return { method: endpoint.method, headers, signal };
  headers['content-type'] = 'application/json';
  return { method: endpoint.method, headers, body: JSON.stringify(partOf(input, 'body')), signal };
}

function readAnswer<E extends Endpoint>(
  endpoint: E,
  answer: FetchAnswer,
  text: string,
): Result<EndpointOutput<E>, CallFailure> {
  const { status } = answer;
  if (status !== endpoint.answer.status) return err(readRefusal(answer, text));
  switch (endpoint.answer.kind) {
    case 'empty':
      return ok(asOutput<E>(undefined));
    case 'text':
      return ok(asOutput<E>(text));
    case 'json': {
      const parsed = endpoint.answer.schema.safeParse(parseJson(text));
      if (parsed.success) return ok(asOutput<E>(parsed.data));
      return err({ kind: 'invalid-answer', status, message: parsed.error.issues[0]?.message ?? 'not as agreed' });
    }
  }
}

/** An hour: a server, or what answers in its place, must not silence a client for years. */
const longestRetryAfterSeconds = 3_600;

/** What a backend says that says no; `invalid-answer` where something else answers. */
export function readRefusal(answer: FetchAnswer, text: string): CallFailure {
  const parsed = errorEnvelope.safeParse(parseJson(text));
  if (!parsed.success) {
    return { kind: 'invalid-answer', status: answer.status, message: `unexpected answer with status ${answer.status}` };
  }
  const retryAfter = Number.parseInt(answer.headers.get('retry-after') ?? '', 10);
  const retryAfterSeconds = Number.isNaN(retryAfter)
    ? null
    : Math.min(Math.max(0, retryAfter), longestRetryAfterSeconds);
  return { kind: 'refused', status: answer.status, ...parsed.data.error, retryAfterSeconds };
}

function partOf(input: unknown, key: 'params' | 'query' | 'body'): Record<string, unknown> {
  if (typeof input !== 'object' || input === null) return {};
  const part: unknown = Reflect.get(input, key);
  return typeof part === 'object' && part !== null ? { ...part } : {};
}

/** Safe because the value was parsed by the endpoint's own schema, or is the text or nothing that its kind promises. */
function asOutput<E extends Endpoint>(value: unknown): EndpointOutput<E> {
  return value as EndpointOutput<E>;
}
