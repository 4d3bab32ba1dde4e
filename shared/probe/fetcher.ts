import type { ResponseFacts } from '#shared/audit/facts/facts.ts';
import type { ConnectionFault } from '#shared/kernel/connection-fault.ts';
import type { Result } from '#shared/kernel/result.ts';

/** One question to a server. Never with cookies, never from the HTTP cache. */
export interface ProbeRequest {
  readonly url: string;
  readonly method: 'GET' | 'HEAD';
  /** Until the last byte. */
  readonly timeoutMs: number;
}

export interface ProbeAnswer {
  readonly status: number;
  readonly finalUrl: string;
  readonly isRedirected: boolean;
  /** Hops in order, where the host can see them; empty where it cannot. */
  readonly redirects: ResponseFacts['redirects'];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be read or closed (`discardBody`); throws where the connection breaks. Decoded by `content-encoding`. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** `refused`: never asked, by our own rules. */
export interface ProbeFailure {
  readonly kind: ConnectionFault | 'refused';
  readonly message: string;
}

/** How a home of the audit reaches the network. */
export interface ProbeFetcher {
  ask(request: ProbeRequest): Promise<Result<ProbeAnswer, ProbeFailure>>;
  /** Unpacks gzip as it flows; throws on damaged data. */
  gunzip(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
