/** How one of Google's crawlers finds its group in robots.txt. */
export interface GoogleCrawler {
  /** Product tokens in the order in which groups are looked for; the first is the crawler's own. */
  readonly tokens: readonly [string, ...string[]];
  /** The groups for `*` are nothing to it. */
  readonly ignoresGlobal?: true;
}

/**
 * Google's crawlers with more than one token, or that ignore `*`. The common ones fall back to a wider token:
 * https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers; the special ones ignore `*`:
 * https://developers.google.com/crawling/docs/crawlers-fetchers/google-special-case-crawlers (read 2026-11).
 */
export const googleCrawlers: readonly GoogleCrawler[] = [
  { tokens: ['Googlebot-Image', 'Googlebot'] },
  { tokens: ['Googlebot-Video', 'Googlebot'] },
  { tokens: ['Googlebot-News', 'Googlebot'] },
  { tokens: ['Google-InspectionTool', 'Googlebot'] },
  { tokens: ['Google-CloudVertexBot', 'Googlebot'] },
  { tokens: ['GoogleOther-Image', 'GoogleOther'] },
  { tokens: ['GoogleOther-Video', 'GoogleOther'] },
  { tokens: ['Storebot-Google'] },
  { tokens: ['Google-Extended'] },
  { tokens: ['GoogleOther'] },
  { tokens: ['AdsBot-Google-Mobile'], ignoresGlobal: true },
  { tokens: ['AdsBot-Google'], ignoresGlobal: true },
  { tokens: ['Mediapartners-Google'], ignoresGlobal: true },
  { tokens: ['APIs-Google'], ignoresGlobal: true },
  { tokens: ['Google-Safety'], ignoresGlobal: true },
  { tokens: ['Googlebot'] },
];
