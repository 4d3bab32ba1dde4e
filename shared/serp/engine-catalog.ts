/**
 * Every engine whose results pages can be read: what lists, pickers and schemas derive from. The descriptions themselves
 * (`engine-list.ts`) are too large for a popup. `web`: results are pages of the web, and only its vertical `web` tells
 * ranks. `marketplace`: results are products. `video`: results are videos.
 */
export const engineCatalog = [
  { id: 'google', name: 'Google', kind: 'web' },
  { id: 'bing', name: 'Bing', kind: 'web' },
  { id: 'duckduckgo', name: 'DuckDuckGo', kind: 'web' },
  { id: 'brave', name: 'Brave Search', kind: 'web' },
  { id: 'yandex', name: 'Yandex', kind: 'web' },
  { id: 'baidu', name: 'Baidu', kind: 'web' },
  { id: 'yahoo', name: 'Yahoo', kind: 'web' },
  { id: 'ecosia', name: 'Ecosia', kind: 'web' },
  { id: 'startpage', name: 'Startpage', kind: 'web' },
  { id: 'mojeek', name: 'Mojeek', kind: 'web' },
  { id: 'youtube', name: 'YouTube', kind: 'video' },
  { id: 'amazon', name: 'Amazon', kind: 'marketplace' },
  { id: 'ebay', name: 'eBay', kind: 'marketplace' },
  { id: 'etsy', name: 'Etsy', kind: 'marketplace' },
  { id: 'kagi', name: 'Kagi', kind: 'web' },
  { id: 'naver', name: 'Naver', kind: 'web' },
  { id: 'google-scholar', name: 'Google Scholar', kind: 'web' },
  { id: 'walmart', name: 'Walmart', kind: 'marketplace' },
  { id: 'qwant', name: 'Qwant', kind: 'web' },
  { id: 'aliexpress', name: 'AliExpress', kind: 'marketplace' },
  { id: 'google-play', name: 'Google Play', kind: 'marketplace' },
  { id: 'seznam', name: 'Seznam', kind: 'web' },
  { id: 'app-store', name: 'App Store', kind: 'marketplace' },
] as const;

export type EngineId = (typeof engineCatalog)[number]['id'];
export type EngineKind = (typeof engineCatalog)[number]['kind'];

export const engineIds: readonly EngineId[] = engineCatalog.map(({ id }) => id);

const byId: ReadonlyMap<string, (typeof engineCatalog)[number]> = new Map(
  engineCatalog.map((engine) => [engine.id, engine]),
);

/** Undefined for an engine that this version does not know. */
export function kindOfEngine(id: string): EngineKind | undefined {
  return byId.get(id)?.kind;
}

/** As users know it; the id where this version does not know the engine. */
export function nameOfEngine(id: string): string {
  return byId.get(id)?.name ?? id;
}
