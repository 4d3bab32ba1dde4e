import { responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import type { CrawlCommand, CrawlEvent } from '#shared/crawl/event.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { packPart } from '#shared/crawl/site/link-flags.ts';
import { Site } from '#shared/crawl/site/site.ts';
import type { PackedLinks } from '#shared/crawl/site/site-source.ts';
import { createCrawl } from '#shared/crawl/state/crawl-state.ts';
import { isComplete, step } from '#shared/crawl/step.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';

import { answer, crawlSettings } from './fake-crawl.ts';

/** What a path answers: HTML, or where it leads, or an error. */
export type ServedPath =
  | string
  | { readonly to: string; readonly status?: number }
  | { readonly status: number }
  | { readonly html: string; readonly headers: Readonly<Record<string, string>> };

export interface SiteFiles {
  readonly paths: Readonly<Record<string, ServedPath>>;
  readonly robots?: string;
  readonly sitemap?: readonly string[];
  readonly settings?: Partial<CrawlSettings>;
  /** Figures of Search Console. */
  readonly searches?: readonly PageSearches[];
}

const origin = 'https://example.com';

/** A small site, crawled and ready for checks: HTML by path, below https://example.com. Full addresses may stand for paths. */
export function crawledSite({ paths, robots, searches, settings, sitemap }: SiteFiles): Site {
  const state = createCrawl(crawlSettings(settings));
  const readings = new Map<number, PageReading>();
  const links: PackedLinks[] = [];
  const pending: CrawlEvent[] = [{ kind: 'start', nowMs: 0 }];
  let nowMs = 0;
  const obey = (command: CrawlCommand): CrawlEvent | undefined => {
    nowMs += 1_000;
    switch (command.kind) {
      case 'fetch-robots':
        return {
          kind: 'robots',
          nowMs,
          origin: command.origin,
          answer: { status: robots === undefined ? 404 : 200, text: robots ?? '' },
        };
      case 'probe':
        return { kind: 'probed', nowMs, origin: command.origin, answer: answer({ status: 404 }) };
      case 'read-sitemap':
        return {
          kind: 'sitemap',
          nowMs,
          url: command.url,
          urls: sitemap?.map((path) => new URL(path, origin).href) ?? [],
          sitemaps: [],
          status: sitemap ? 200 : 404,
        };
      case 'fetch':
        return { kind: 'answered', nowMs, id: command.id, answer: answerOf(command.url, command.id) };
      case 'store-links': {
        const read = readings.get(command.id)?.links ?? [];
        const flags = Uint8Array.from(read.slice(0, command.targets.length), ({ isNofollow, part }) =>
          packPart(part, isNofollow),
        );
        links.push({ id: command.id, targets: command.targets, flags });
        return undefined;
      }
      case 'wait':
        return { kind: 'tick', nowMs: command.untilMs };
      case 'finish':
        return undefined;
    }
  };
  const answerOf = (url: string, id: number): ReturnType<typeof answer> => {
    const { pathname, search } = new URL(url);
    const served = paths[url] ?? (url.startsWith(origin) ? paths[pathname + search] : undefined) ?? { status: 404 };
    if (typeof served === 'object' && 'to' in served)
      return answer({ status: served.status ?? 301, location: served.to });
    if (typeof served === 'object' && 'status' in served) return answer({ status: served.status });
    const html = typeof served === 'string' ? served : served.html;
    const headers = { 'content-type': 'text/html', ...(typeof served === 'object' && served.headers) };
    const bytes = new TextEncoder().encode(html);
    const response = responseFactsOf({
      status: 200,
      finalUrl: url,
      isRedirected: false,
      redirects: [],
      headers,
      bytes,
      isTruncated: false,
    });
    const reading = readPage(
      {
        url,
        bytes,
        response: { state: 'present', value: response },
        robotsTxt: { state: 'missing', reason: 'unavailable-here' },
        collectedAt: '2026-11-30T00:00:00.000Z',
      },
      new Map(),
    );
    readings.set(id, reading);
    return answer({ page: { links: reading.links, textHash: reading.bodyHash, signature: reading.body.signature } });
  };
  while (pending.length > 0) {
    const event = pending.shift();
    if (event) pending.push(...step(state, event).commands.flatMap((command) => obey(command) ?? []));
  }
  const ended = state.ended ?? 'stopped';
  return new Site({
    settings: state.settings,
    ended,
    isComplete: isComplete(state, ended),
    startedAt: '2026-11-30T00:00:00.000Z',
    endedAt: '2026-11-30T00:01:00.000Z',
    urls: [...state.urls],
    pages: () =>
      Array.from(readings, ([id, reading]) => ({ id, reading, elapsedMs: 100 })).toSorted((a, b) => a.id - b.id),
    links: () => links.toSorted((a, b) => a.id - b.id),
    linkDetails: (id) => {
      const read = readings.get(id)?.links ?? [];
      return { nodes: Int32Array.from(read, ({ node }) => node), texts: read.map(({ text }) => text) };
    },
    sketch: (id, of, part) => readings.get(id)?.[of][part] ?? new Uint32Array(),
    robots: new Map(robots === undefined ? [] : [[origin, robots]]),
    sitemaps: new Map(sitemap ? [[`${origin}/sitemap.xml`, 200]] : []),
    searches: searches ? ok(searches) : err('no figures of Search Console'),
    forgotten: state.forgotten,
  });
}
