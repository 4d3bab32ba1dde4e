/** How a crawler finds its group in robots.txt. */
export interface KnownCrawler {
  /** Product tokens in the order in which groups are looked for; the first is the crawler's own. */
  readonly tokens: readonly [string, ...string[]];
  /** The groups for `*` are nothing to it. */
  readonly ignoresGlobal?: true;
  /** robots.txt is nothing to it at all: a person asked for the page, or it looks for abuse. */
  readonly ignoresRobots?: true;
}

/**
 * Crawlers whose groups are not simply their name's, and Google's own. Google's with more than one token, or that ignore `*`. The common ones fall back to a wider token:
 * https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers; the special ones ignore `*`:
 * https://developers.google.com/crawling/docs/crawlers-fetchers/google-special-case-crawlers, and fetchers that
 * act for a person ignore all: https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers.
 * Every robot of Yandex reads its own group, else that for Yandex:
 * https://yandex.com/support/webmaster/en/robot-workings/user-agent. Applebot falls back to Googlebot's:
 * https://support.apple.com/en-us/119829 (read 2026-11).
 */
export const knownCrawlers: readonly KnownCrawler[] = [
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
  { tokens: ['Google-Safety'], ignoresRobots: true },
  { tokens: ['FeedFetcher-Google'], ignoresRobots: true },
  { tokens: ['Google-Read-Aloud'], ignoresRobots: true },
  { tokens: ['Google-Site-Verification'], ignoresRobots: true },
  { tokens: ['GoogleProducer'], ignoresRobots: true },
  { tokens: ['Googlebot'] },
  { tokens: ['Applebot', 'Googlebot'] },
  { tokens: ['YandexBot', 'Yandex'] },
  { tokens: ['YandexImages', 'Yandex'] },
  { tokens: ['YandexVideo', 'Yandex'] },
  { tokens: ['YandexMedia', 'Yandex'] },
  { tokens: ['YandexNews', 'Yandex'] },
  { tokens: ['YandexBlogs', 'Yandex'] },
  { tokens: ['YandexMobileBot', 'Yandex'] },
];
