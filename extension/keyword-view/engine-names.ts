import type { EngineId } from '#shared/serp/snapshot.ts';

/** Engines on which keywords can be tracked, by name; the descriptions themselves are too large for a popup. */
export const engineNames: readonly { readonly id: EngineId; readonly name: string }[] = [
  { id: 'google', name: 'Google' },
  { id: 'bing', name: 'Bing' },
  { id: 'duckduckgo', name: 'DuckDuckGo' },
  { id: 'brave', name: 'Brave' },
  { id: 'yandex', name: 'Yandex' },
  { id: 'baidu', name: 'Baidu' },
  { id: 'yahoo', name: 'Yahoo' },
  { id: 'ecosia', name: 'Ecosia' },
  { id: 'startpage', name: 'Startpage' },
  { id: 'mojeek', name: 'Mojeek' },
  { id: 'youtube', name: 'YouTube' },
  { id: 'amazon', name: 'Amazon' },
  { id: 'ebay', name: 'eBay' },
  { id: 'etsy', name: 'Etsy' },
];
