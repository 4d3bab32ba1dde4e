import { defaultSettings } from '#shared/crawl/settings.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import type { CrawlPlan } from '#extension/platform/storage/crawl-records.ts';

/** More would not fit into what a tab may hold. */
export const mostPages = 2_000;

/** What the form holds. */
export interface TypedCrawl {
  readonly kind: 'site' | 'list';
  readonly start: string;
  readonly list: string;
  readonly maxPages: number;
  readonly rate: number;
  readonly scope: CrawlSettings['scope'];
  readonly exclude: string;
  readonly sendsCookies: boolean;
}

export const untyped: TypedCrawl = {
  kind: 'site',
  start: '',
  list: '',
  maxPages: 500,
  rate: 4,
  scope: 'host',
  exclude: '',
  sendsCookies: false,
};

export type PlanFault = 'crawl.invalid' | 'crawl.invalidPattern';

/** The crawl that the form asks for, or what is wrong with it. */
export function planOf(typed: TypedCrawl): CrawlPlan | PlanFault {
  const exclude = typed.exclude.trim();
  if (!isPattern(exclude)) return 'crawl.invalidPattern';
  const list = typed.kind === 'list' ? readAddresses(typed.list).slice(0, mostPages) : undefined;
  const start = list ? list[0] : readAddress(typed.start);
  if (start === undefined) return 'crawl.invalid';
  const settings: CrawlSettings = {
    ...defaultSettings,
    start,
    userAgent: 'Sightline',
    scope: typed.scope,
    rate: typed.rate,
    exclude: exclude === '' ? [] : [exclude],
    ...(list
      ? { list, maxPages: list.length, maxDepth: 0, sitemap: { from: 'off' } }
      : { maxPages: Math.max(1, Math.min(mostPages, Math.round(typed.maxPages) || 1)) }),
  };
  return { settings, sendsCookies: typed.sendsCookies };
}

/** Web addresses of a text, one a line, each once; what is none is left out. */
export function readAddresses(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).flatMap((line) => readAddress(line) ?? []))];
}

/** As people type them: without a scheme, https. */
function readAddress(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (text === '' || !url || !/^https?:$/.test(url.protocol) || !/\.|^localhost$|^\[/.test(url.hostname))
    return undefined;
  url.hash = '';
  return url.href;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
