import type { DocumentFacts, PageFacts } from '#shared/audit/facts/facts.ts';
import { decideNoindex } from '#shared/audit/reading/noindex.ts';
import { parseLinkHeader } from '#shared/audit/reading/link-header.ts';
import type { TargetFact } from '#shared/audit/facts/context-facts.ts';
import { networkReason } from '#shared/kernel/network-reason.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { AskedRobots } from './asked-robots.ts';
import { declaredTargets, type WantedTarget } from './declared-targets.ts';
import type { ProbeAnswer, ProbeFetcher } from './fetcher.ts';
import { mayAsk } from './may-ask.ts';
import { discardBody, readBytes } from './read-body.ts';
import { runPooled } from '#shared/kernel/run-pooled.ts';
import { wordSimilarity } from './word-similarity.ts';

/** Reads HTML into facts, as the home of the audit parses it. */
export type ReadHtml = (bytes: Uint8Array, contentType: string, url: string) => Promise<DocumentFacts>;

/** Targets asked for one page. A set of language versions may be larger; the rest stays unasked. */
export const maxTargets = 60;

const timeoutMs = 10_000;
const maxHtmlBytes = 5_000_000;

export interface TargetQuestion {
  readonly facts: PageFacts;
  readonly readHtml: ReadHtml;
  readonly robots: AskedRobots;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Fetches and reads what the page declares to be its canonical, its language versions and its neighbours. */
export async function readTargets(fetcher: ProbeFetcher, question: TargetQuestion): Promise<readonly TargetFact[]> {
  const { facts, signal, onProgress } = question;
  const wanted = declaredTargets(facts).slice(0, maxTargets);
  const read = new Map<WantedTarget, TargetFact>();
  await runPooled(
    wanted,
    { concurrency: 4, perKey: 2 },
    ({ url }) => parseUrl(url)?.host ?? '',
    async (target) => {
      read.set(target, await readTarget(fetcher, target, question));
      onProgress?.(read.size, wanted.length);
    },
    signal,
  );
  return wanted.flatMap((target) => read.get(target) ?? []);
}

async function readTarget(
  fetcher: ProbeFetcher,
  wanted: WantedTarget,
  { facts, readHtml, robots }: TargetQuestion,
): Promise<TargetFact> {
  const unread: TargetFact = {
    ...wanted,
    status: null,
    failure: null,
    finalUrl: null,
    isRedirected: false,
    isAllowed: null,
    isNoindex: false,
    canonical: null,
    alternates: [],
    prev: null,
    next: null,
    lang: null,
    excerpt: '',
    similarity: null,
  };
  if (!mayAsk(wanted.url, facts.url)) return { ...unread, failure: 'a private or unusable address, not asked' };
  const asked = await fetcher.ask({ url: wanted.url, method: 'GET', timeoutMs });
  if (!asked.ok) return { ...unread, failure: asked.failure.message };
  const answer = asked.value;
  const { status, finalUrl, isRedirected } = answer;
  const answered: TargetFact = {
    ...unread,
    status,
    finalUrl,
    isRedirected,
    isAllowed: await robots.isAllowed(wanted.url),
  };
  try {
    const document = await readAnswer(answer, readHtml);
    return document ? { ...answered, ...summarise(document, answer, facts) } : answered;
  } catch (error) {
    // Half an answer is none: what it does not say would be judged as missing.
    return { ...unread, failure: networkReason(error) };
  }
}

/** undefined for what is no page. Throws where the answer breaks off: what came of it is not the page. */
async function readAnswer(answer: ProbeAnswer, readHtml: ReadHtml): Promise<DocumentFacts | undefined> {
  const contentType = answer.headers['content-type'] ?? 'text/html';
  if (answer.status !== 200 || !/\b(text\/html|application\/xhtml\+xml)\b/i.test(contentType)) {
    await discardBody(answer.body);
    return undefined;
  }
  const { bytes } = await readBytes(answer.body, maxHtmlBytes);
  return readHtml(bytes, contentType, answer.finalUrl);
}

function summarise(document: DocumentFacts, { headers, finalUrl }: ProbeAnswer, page: PageFacts): Partial<TargetFact> {
  const header = parseLinkHeader(headers['link']);
  const headerCanonical = header.find(({ rel }) => rel.includes('canonical'))?.href;
  const canonical = document.canonicals?.[0]?.url ?? (headerCanonical && parseUrl(headerCanonical, finalUrl)?.href);
  const linked = (rel: string): string | null =>
    document.head?.links.find((link) => link.rel.includes(rel))?.url ?? null;
  return {
    isNoindex: decideNoindex(document.robotsDirectives ?? [], headers, page.collectedAt).isBlocked,
    canonical: canonical ?? null,
    alternates: (document.hreflang ?? [])
      .flatMap(({ code, url }) => (url === null ? [] : [{ code, url }]))
      .slice(0, 200),
    prev: linked('prev'),
    next: linked('next'),
    lang: document.language?.lang ?? null,
    excerpt: document.text?.excerpt ?? '',
    similarity: wordSimilarity(page.document.text?.topWords ?? [], document.text?.topWords ?? []),
  };
}
