import { estimateSimilarity } from '../reading/min-hash.ts';
import type { Answer, CrawlCommand, NoAnswer, PageLinks } from '../event.ts';
import type { CrawlOutcome } from '../outcome.ts';
import { type CrawlState, enqueue, hostOf } from './crawl-state.ts';
import { discover } from './discover.ts';
import type { HostGate } from './host-gate.ts';
import type { KnownUrl } from './known-urls.ts';

/** Books an answer: the outcome of its address, what the host said about itself, and the links of a page. */
export function takeAnswer(
  state: CrawlState,
  known: KnownUrl,
  answer: Answer | NoAnswer,
  nowMs: number,
): CrawlCommand[] {
  const host = hostOf(state, known.url);
  known.attempts += 1;
  state.urls.touch(known);
  if (answer.kind === 'failed') {
    takeFailure(state, known, host, answer, nowMs);
    return [];
  }
  state.bytes += answer.sizeBytes;
  known.status = answer.status;
  known.type = answer.contentType ?? '';
  if (isBusy(answer)) {
    host.noteBusy(nowMs, answer.retryAfter);
    retryOr(state, known, answer.status === 429 ? 'blocked' : 'fetched');
    return [];
  }
  if (answer.status >= 500 || answer.status === 408 || answer.status === 425) {
    host.noteError(nowMs);
    retryOr(state, known, 'fetched');
    return [];
  }
  host.noteWell(answer.elapsedMs);
  if (refusals.has(answer.status)) {
    host.noteRefusal(answer.bodyHash);
    known.outcome = 'blocked';
    return [];
  }
  return takePage(state, known, host, answer);
}

const refusals: ReadonlySet<number> = new Set([401, 403, 407, 451, 999]);

function isBusyStatus(status: number): boolean {
  return status === 429 || status === 503;
}

function isBusy({ status, retryAfter }: Answer): boolean {
  return status === 429 || (status === 503 && retryAfter !== null);
}

function takeFailure(
  state: CrawlState,
  known: KnownUrl,
  host: HostGate,
  { reason, elapsedMs }: NoAnswer,
  nowMs: number,
): void {
  if (reason === 'refused' || reason === 'too-large') {
    host.noteWell(elapsedMs);
    known.outcome = reason === 'too-large' ? 'too-large' : 'unreachable';
    known.detail = reason === 'refused' ? 'private address' : '';
    return;
  }
  host.noteError(nowMs);
  // A host that is not there will not be there in a minute.
  if (reason === 'dead-host' || reason === 'connection-refused') known.attempts += state.rules.maxRetries;
  retryOr(state, known, 'unreachable', reason);
}

function retryOr(state: CrawlState, known: KnownUrl, outcome: CrawlOutcome, detail = ''): void {
  // The start alone stands for the whole host: as long as that asks for patience, nothing else is known.
  const isPatient = known.id === 0 && isBusyStatus(known.status);
  if (known.attempts <= state.rules.maxRetries || isPatient) {
    enqueue(state, known);
    return;
  }
  known.outcome = outcome;
  known.detail = detail;
}

function takePage(state: CrawlState, known: KnownUrl, host: HostGate, answer: Answer): CrawlCommand[] {
  const { status, location, page } = answer;
  if (status === 0 || (status >= 300 && status < 400 && status !== 304 && location !== null)) {
    known.outcome = 'redirect';
    const target = location === null ? undefined : URL.parse(location, known.url)?.href;
    const found =
      target === undefined ? undefined : discover(state, target, { depth: known.depth, hops: known.hops + 1 });
    known.redirectsTo = found?.id ?? -1;
    if (!found) known.detail = location === null ? 'hidden' : 'no address';
    return [];
  }
  if (page === null) {
    known.outcome = status >= 200 && status < 300 ? 'not-html' : 'fetched';
    return [];
  }
  known.outcome = status === 304 ? 'not-modified' : 'fetched';
  if (status === 200 || status === 304) {
    state.pages += 1;
    known.isSoftNotFound = known.id !== 0 && isNotFoundPage(host, page);
    state.traps.learn(known.url, page.textHash);
  }
  const follows = status < 400 && !known.isSoftNotFound;
  return [{ kind: 'store-links', id: known.id, targets: follows ? follow(state, known, page) : new Int32Array() }];
}

function follow(state: CrawlState, known: KnownUrl, page: PageLinks): Int32Array {
  const depth = known.depth === -1 ? -1 : known.depth + 1;
  const { followNofollow } = state.settings;
  return Int32Array.from(page.links, ({ url, isNofollow }) => {
    const found = discover(state, url, { depth, isNofollow: isNofollow && !followNofollow });
    return found?.id ?? -1;
  });
}

function isNotFoundPage({ notFound }: HostGate, page: PageLinks): boolean {
  if (!notFound) return false;
  return page.textHash === notFound.textHash || estimateSimilarity(page.signature, notFound.signature) >= 0.9;
}
