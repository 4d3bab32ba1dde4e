import { declaredHreflang } from '#shared/audit/reading/declared-hreflang.ts';
import { readHeaderDirectives, readMetaDirectives } from '#shared/audit/reading/robots-directives.ts';
import type { PageContext } from '#shared/audit/rule.ts';
import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { isHtmlType, responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { isoTime } from '#shared/kernel/clock.ts';

import { busyMsOf, type Followed, followRedirects, isLogin } from '../follow-redirects.ts';
import type { MonitorKind, MonitorPort } from '../monitor-kind.ts';
import type { Snapshot } from '../snapshot.ts';
import { structuredLines } from './structured-lines.ts';

/** What a search engine reads of a page as served, by the facts of the audit; nothing that only a script would show. */
export const pageKind: MonitorKind = {
  id: 'page',
  fields: ['status', 'redirects', 'title', 'robots', 'canonical', 'hreflang', 'headings', 'text', 'structuredData'],
  needsConfirmation: () => true,
  async read(port, url) {
    const followed = await followRedirects(port.fetchOnce, { url, maxBytes: maxPageBytes, cuts: true });
    const { answer, elapsedMs, failure, hops } = followed;
    const note = answer ? String(answer.status) : (failure ?? `${hops.length} redirects`);
    const busyMs = busyMsOf(answer, port.clock());
    if (busyMs !== undefined) return { snapshot: {}, elapsedMs: null, note, busyMs };
    const way: Snapshot = { status: [note], redirects: hops };
    const isRead = answer?.status === 200 && isHtmlType(answer.headers['content-type']) && !isLogin(url, followed.url);
    return {
      snapshot: isRead ? { ...way, ...contentOf(port, followed) } : way,
      elapsedMs: answer ? elapsedMs : null,
      note,
    };
  },
};

/** As much of a page as Googlebot reads for search (docs/crawl.md). */
const maxPageBytes = 2 * 1024 * 1024;
const mostLines = 400;
const longestLine = 500;

function contentOf({ clock }: MonitorPort, { answer, url }: Followed): Snapshot {
  if (!answer) return {};
  const { bytes, headers, isTruncated, status } = answer;
  const collectedAt = isoTime(clock);
  const { facts } = collectServedPage({
    url,
    bytes,
    collectedAt,
    response: {
      state: 'present',
      value: responseFactsOf({
        status,
        finalUrl: url,
        isRedirected: false,
        redirects: [],
        headers,
        bytes,
        isTruncated,
      }),
    },
    robotsTxt: { state: 'missing', reason: 'fetch-failed' },
  });
  const context: PageContext = { url, collectedAt, source: 'raw', isStaging: false, facts };
  const { canonicals, head, headings, hreflang, text } = facts.document;
  return {
    ...(head ? { title: lines(head.titles.map((title) => title.text)) } : {}),
    robots: lines(robotsOf(facts, headers)),
    ...(canonicals ? { canonical: lines(canonicals.map(({ href, url: to }) => to ?? href ?? '')) } : {}),
    ...(hreflang
      ? {
          hreflang: lines(
            declaredHreflang(hreflang, context).map(({ code, url: to }) => `${code} ${to ?? ''}`),
          ).toSorted(),
        }
      : {}),
    ...(headings ? { headings: lines(headings.map(({ level, text: said }) => `h${level} ${said}`)) } : {}),
    ...(text ? { text: lines(text.mainText.split(/\n+|(?<=[.!?…])\s+/)) } : {}),
    ...(facts.document.structuredData ? { structuredData: lines(structuredLines(facts.document.structuredData)) } : {}),
  };
}

/** Each directive once, with the crawler that it is for, wherever it stands. */
function robotsOf({ document }: PageFacts, headers: Readonly<Record<string, string>>): readonly string[] {
  const directives = [...readMetaDirectives(document.robotsDirectives ?? []), ...readHeaderDirectives(headers)];
  return [
    ...new Set(directives.map(({ agent, name, value }) => [agent, name, value].filter(Boolean).join(' '))),
  ].toSorted();
}

function lines(all: readonly string[]): readonly string[] {
  return all
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, longestLine))
    .filter((line) => line !== '')
    .slice(0, mostLines);
}
