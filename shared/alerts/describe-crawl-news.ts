import { readableAddress } from '#shared/kernel/readable-address.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import { alertTexts } from './alert-texts.data.ts';
import { countNews, type CrawlNews, type LeftIndexReason } from './crawl-news.ts';
import type { AlertMessage } from './alert-message.ts';

/** All that a crawl found as one message. */
export function describeCrawlNews(
  news: CrawlNews,
  { limit, language, site }: { readonly site: string; readonly language: Translation; readonly limit: number },
): AlertMessage {
  const { leftIndex, newErrors, robots, sitemap } = news;
  const count = countNews(news);
  const lines = [
    ...newErrors.map(({ count: places, message }) =>
      translate(alertTexts, language, 'crawlNewError', { message, count: places }),
    ),
    ...leftIndex.map(({ reason, url }) =>
      translate(alertTexts, language, reasonTexts[reason], { url: readableAddress(url) }),
    ),
    ...robots.map((origin) => translate(alertTexts, language, 'crawlRobots', { origin: readableAddress(origin) })),
    ...(sitemap ? [translate(alertTexts, language, 'crawlSitemap', { ...sitemap })] : []),
  ];
  const shown = lines.slice(0, limit);
  const rest = count - shown.length;
  return {
    title: translate(alertTexts, language, 'crawlSummary', { site: readableAddress(site), count }),
    lines: rest > 0 ? [...shown, translate(alertTexts, language, 'more', { count: rest })] : shown,
  };
}

const reasonTexts: Readonly<Record<LeftIndexReason, 'crawlNotFound' | 'crawlBlocked' | 'crawlNotIndexable'>> = {
  'not-found': 'crawlNotFound',
  blocked: 'crawlBlocked',
  'not-indexable': 'crawlNotIndexable',
};
