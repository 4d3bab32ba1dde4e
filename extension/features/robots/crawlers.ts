/**
 * Crawlers whose verdict is shown: search engines, then those that feed or serve AI answers, by their operators' own
 * documentation (read 2026-11).
 */
export const crawlers: readonly string[] = [
  'Googlebot',
  'Bingbot',
  'DuckDuckBot',
  'Applebot',
  'GPTBot',
  'OAI-SearchBot',
  'ClaudeBot',
  'PerplexityBot',
  'Google-Extended',
  'CCBot',
];
