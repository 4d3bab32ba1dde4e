import { browser } from './browser.ts';
import { highlightInPage, type HighlightResult } from './highlight-in-page.ts';

export type ShowPlaceResult = HighlightResult;

/** An element of a page as a crawl names it: by a selector of its own, or as the link to somewhere. */
export interface NamedPlace {
  readonly selector?: string;
  readonly target?: string;
}

/** A page that takes longer is looked at as it stands. */
const loadMs = 20_000;

/** Opens the page in a tab of its own and outlines the element there. */
export async function showPlace(url: string, place: NamedPlace): Promise<ShowPlaceResult> {
  const selector = place.selector ?? (place.target === undefined ? undefined : linkSelector(url, place.target));
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined || selector === undefined) return 'gone';
  await untilLoaded(tab.id);
  return highlightInPage(tab.id, 'crawl', { selector });
}

/** Every way in which a page may write a link to that address. */
export function linkSelector(page: string, target: string): string | undefined {
  const [from, to] = [URL.parse(page), URL.parse(target)];
  if (!from || !to) return undefined;
  const tail = to.pathname + to.search + to.hash;
  const folder = from.pathname.slice(0, from.pathname.lastIndexOf('/') + 1);
  const ways = [
    to.href,
    ...(tail === '/' ? [to.origin] : []),
    `//${to.host}${tail}`,
    ...(to.origin === from.origin ? [tail] : []),
    ...(to.origin === from.origin && tail.startsWith(folder)
      ? [tail.slice(folder.length), `./${tail.slice(folder.length)}`]
      : []),
  ];
  return ways.map((href) => `a[href=${JSON.stringify(href)}]`).join(', ');
}

async function untilLoaded(tabId: number): Promise<void> {
  const loaded = Promise.withResolvers<void>();
  const onUpdated = (id: number, { status }: { readonly status?: string }): void => {
    if (id === tabId && status === 'complete') loaded.resolve();
  };
  const timer = setTimeout(() => loaded.resolve(), loadMs);
  browser.tabs.onUpdated.addListener(onUpdated);
  try {
    const { status } = await browser.tabs.get(tabId);
    if (status !== 'complete') await loaded.promise;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
  }
}
