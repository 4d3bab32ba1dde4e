import {
  maxCrawlPages,
  maxExternals,
  maxListAddresses,
  type NewCrawl,
  newCrawl,
} from '#shared/api/endpoints/crawls.ts';
import { type AddressFault, readAddress } from '#shared/crawl/read-address.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import type { CrawlPlan } from '#extension/platform/storage/crawl-records.ts';

/** Who asks the site. */
export type CrawlHome = 'backend' | 'browser';

/** Pages of one crawl, at most: more would not fit into what a tab may hold, or a worker. */
export const mostPages: Readonly<Record<CrawlHome, number>> = { browser: 2_000, backend: maxCrawlPages };

/** What the form holds, beside the addresses of a list. */
export interface TypedCrawl {
  readonly kind: 'site' | 'list';
  /** Undefined where the user chose none: then the one that fits the start. */
  readonly home: CrawlHome | undefined;
  readonly start: string;
  readonly maxPages: number;
  readonly rate: number;
  readonly scope: CrawlSettings['scope'];
  readonly exclude: string;
  readonly sendsCookies: boolean;
  readonly asksOthers: boolean;
  /** Figures of Search Console, from a file. */
  readonly searches: CrawlPlan['searches'] | undefined;
}

export const untyped: TypedCrawl = {
  kind: 'site',
  home: undefined,
  start: '',
  maxPages: 500,
  rate: 4,
  scope: 'host',
  exclude: '',
  sendsCookies: false,
  asksOthers: false,
  searches: undefined,
};

/** What is to be crawled, and who does it. */
export type CrawlWish =
  | { readonly home: 'browser'; readonly plan: CrawlPlan }
  | { readonly home: 'backend'; readonly options: NewCrawl };

export type PlanFault =
  | `crawl.invalid.${AddressFault}`
  | 'crawl.invalid.list'
  | 'crawl.invalid.private'
  | 'crawl.invalid.privateHosts'
  | 'crawl.invalidPattern';

/** What a form has to know of the backend; null where none is connected. */
export type KnownBackend = { readonly isNear: boolean } | null;

/** The backend where there is one and all that is asked is of the internet; the browser for staging and intranet. */
export function homeOf(typed: TypedCrawl, list: readonly string[], backend: KnownBackend): CrawlHome {
  if (!backend) return 'browser';
  return typed.home ?? (privateHostOf(typed, list) === undefined ? 'backend' : 'browser');
}

/** The host for which the browser was chosen in place of the backend; undefined where the user chose, or nobody had to. */
export function switchedFor(typed: TypedCrawl, list: readonly string[], backend: KnownBackend): string | undefined {
  return backend && typed.home === undefined ? privateHostOf(typed, list) : undefined;
}

/** The first host of the user's own network among what is asked. */
function privateHostOf({ kind, start }: TypedCrawl, list: readonly string[]): string | undefined {
  const address = readAddress(start);
  const asked = kind === 'list' ? list : address.ok ? [address.value] : [];
  const found = asked.find(isPrivate);
  return found === undefined ? undefined : new URL(found).host;
}

/** The crawl that the form asks for, or what is wrong with it. `list`: the addresses that were read of the list. */
export function wishOf(typed: TypedCrawl, list: readonly string[], backend: KnownBackend): CrawlWish | PlanFault {
  const exclude = typed.exclude.trim();
  if (!isPattern(exclude)) return 'crawl.invalidPattern';
  if (typed.kind === 'list') {
    const [start] = list;
    if (start === undefined) return 'crawl.invalid.list';
    const asked = list.slice(0, maxListAddresses);
    if (homeOf(typed, list, backend) === 'backend') return backendWish(typed, exclude, backend, { start, list: asked });
    const ofList = { list: asked, maxPages: asked.length, maxDepth: 0, sitemap: { from: 'off' } } as const;
    return browserWish(typed, start, exclude, ofList);
  }
  const start = readAddress(typed.start);
  if (!start.ok) return `crawl.invalid.${start.failure}`;
  const home = homeOf(typed, list, backend);
  const maxPages = Math.max(1, Math.min(mostPages[home], Math.round(typed.maxPages) || 1));
  if (home === 'browser') return browserWish(typed, start.value, exclude, { maxPages });
  return backendWish(typed, exclude, backend, { start: start.value, maxPages });
}

/** What is private is asked by a backend near by alone, and of one host. */
function backendWish(
  { asksOthers, kind, rate, scope }: TypedCrawl,
  exclude: string,
  backend: KnownBackend,
  asked: { readonly start: string; readonly list?: string[]; readonly maxPages?: number },
): CrawlWish | PlanFault {
  const { host } = new URL(asked.start);
  const closed = [asked.start, ...(asked.list ?? [])].filter(isPrivate);
  if (closed.length > 0 && backend?.isNear !== true) return 'crawl.invalid.private';
  if (closed.some((address) => new URL(address).host !== host)) return 'crawl.invalid.privateHosts';
  const patterns = exclude === '' ? [] : [exclude];
  const others = kind === 'site' && asksOthers && { checkExternal: maxExternals };
  return { home: 'backend', options: newCrawl.parse({ ...asked, scope, rate, exclude: patterns, ...others }) };
}

function isPrivate(address: string): boolean {
  return isPrivateHost(new URL(address).hostname);
}

function browserWish(
  { asksOthers, kind, rate, scope, searches, sendsCookies }: TypedCrawl,
  start: string,
  exclude: string,
  rest: Partial<CrawlSettings>,
): CrawlWish {
  const settings: CrawlSettings = {
    ...defaultSettings,
    start,
    userAgent: 'Sightline',
    scope,
    rate,
    exclude: exclude === '' ? [] : [exclude],
    ...rest,
  };
  const ofSite = { ...(asksOthers && { asksOthers }), ...(searches && { searches }) };
  return { home: 'browser', plan: { settings, sendsCookies, ...(kind === 'site' && ofSite) } };
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
