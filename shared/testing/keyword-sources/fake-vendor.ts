import type {
  KeywordSource,
  SourceFailure,
  SourceFetch,
  SourceSettings,
} from '#shared/research/sources/keyword-source.ts';

/** One way in which a vendor answers, by its own protocol. */
export interface VendorCase {
  readonly name: string;
  /** Of the outcome; null where all are answered. */
  readonly failure: SourceFailure['kind'] | null;
  /** How many of the three keywords are answered all the same. */
  readonly answered?: number;
  readonly cost?: number;
  readonly respond: SourceFetch;
}

/** A vendor's server as a `fetch`: it speaks its protocol, failures included. */
export interface FakeVendor {
  readonly source: KeywordSource;
  readonly settings: SourceSettings;
  /** Answers to `green tea`, `ångström` and `qqxyzzy`, of which the last has no number. */
  readonly good: SourceFetch;
  /** What the first metric of `green tea` is then. */
  readonly firstValue: number;
  readonly cost: number;
  /** Everything that is not good. */
  readonly cases: readonly VendorCase[];
}

export const askedKeywords = ['green tea', 'ångström', 'qqxyzzy'] as const;

export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** What every server can do to every source. */
export const commonCases: readonly VendorCase[] = [
  {
    name: 'a page of HTML with status 200',
    failure: 'shape',
    respond: async () => new Response('<!doctype html><p>Log in'),
  },
  { name: 'an empty body', failure: 'shape', respond: async () => new Response('') },
  { name: 'status 503', failure: 'retry', respond: async () => new Response('busy', { status: 503 }) },
  { name: 'JSON of another form', failure: 'shape', respond: async () => jsonAnswer({ hello: 'world' }) },
  {
    name: 'no answer in time',
    failure: 'retry',
    respond: () => Promise.reject(new DOMException('too slow', 'TimeoutError')),
  },
  { name: 'no connection', failure: 'retry', respond: () => Promise.reject(new TypeError('fetch failed')) },
];
