import { isHtmlType, responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import { isoTime } from '#shared/kernel/clock.ts';

import type { Answer, NoAnswer } from '../event.ts';
import type { PageReading } from '../reading/page-reading.ts';
import { createShingleCounter } from '../reading/word-shingles.ts';
import type { CrawlPort, EarlierPage, Validators } from './crawl-port.ts';

/** What came of asking an address once. */
export interface AskedPage {
  readonly answer: Answer | NoAnswer;
  readonly page: PageReading | null;
  readonly validators: Validators;
}

export interface PageRequest {
  readonly url: string;
  readonly maxBytes: number;
  /** Of its host; undefined where none was read. */
  readonly robotsTxt: RobotsTxtFacts | undefined;
}

type Home = Pick<CrawlPort, 'clock' | 'fetchOnce' | 'reader'>;

/**
 * Asks for a page once, where something was read of it before only for what has changed since: what has not is the page as
 * it was read then, with an answer of 304. What cannot be found any more is asked for whole.
 */
export async function askPage(home: Home, request: PageRequest, known?: EarlierPage): Promise<AskedPage> {
  if (!known) return ask(home, request, {});
  const { etag, lastModified } = known.validators;
  const asked = await ask(home, request, {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  });
  if (asked.answer.kind !== 'answer' || asked.answer.status !== 304) return asked;
  const page = await known.load();
  return page ? { answer: asked.answer, page, validators: known.validators } : ask(home, request, {});
}

async function ask(
  { clock, fetchOnce, reader }: Home,
  { maxBytes, robotsTxt, url }: PageRequest,
  headers: Readonly<Record<string, string>>,
): Promise<AskedPage> {
  const fetched = await fetchOnce({
    url,
    headers,
    maxBytes,
    wants: (status, type) => (status >= 200 && status < 300 && isHtmlType(type)) || status === 403,
  });
  const none = { page: null, validators: { etag: null, lastModified: null } };
  if (!fetched.ok) return { answer: fetched.failure, ...none };
  const { bytes, elapsedMs, headers: got, isTruncated, status } = fetched.value;
  const answer: Answer = {
    kind: 'answer',
    status,
    location: got['location'] ?? null,
    retryAfter: got['retry-after'] ?? null,
    contentType: got['content-type'] ?? null,
    sizeBytes: bytes.length,
    elapsedMs,
    bodyHash: status === 403 ? hashOf(bytes) : null,
    page: null,
  };
  if (status < 200 || status > 299 || !isHtmlType(got['content-type'])) return { answer, ...none };
  const response = responseFactsOf({
    status,
    finalUrl: url,
    isRedirected: false,
    redirects: [],
    headers: got,
    bytes,
    isTruncated,
  });
  const page = await reader.read({
    url,
    bytes,
    response: { state: 'present', value: response },
    robotsTxt: robotsTxt ? { state: 'present', value: robotsTxt } : { state: 'missing', reason: 'fetch-failed' },
    collectedAt: isoTime(clock),
  });
  // A page that no memory can hold.
  if (!page) return { answer: { kind: 'failed', reason: 'too-large', elapsedMs }, ...none };
  return {
    answer,
    page,
    validators: { etag: got['etag'] ?? null, lastModified: got['last-modified'] ?? null },
  };
}

/** The same for the same words. */
function hashOf(bytes: Uint8Array): string {
  const words = createShingleCounter();
  words.add(new TextDecoder().decode(bytes));
  return words.hash();
}
