import { type GoogleCrawler, googleCrawlers } from './google-crawlers.data.ts';
import { productToken } from './parse-robots.ts';

/**
 * The crawler behind a product token (`Googlebot-Image`), a token with its version (`bingbot/2.0`) or a whole user-agent
 * string (`Mozilla/5.0 (compatible; Googlebot/2.1; …)`). Any crawler that is not Google's has its own token alone.
 */
export function resolveCrawler(userAgent: string): GoogleCrawler {
  const token = tokenOf(userAgent);
  const known = googleCrawlers.find(({ tokens: [own] }) => own.toLowerCase() === token.toLowerCase());
  return known ?? { tokens: [token] };
}

/** Browsers' names that whole user-agent strings carry and that no robots.txt means. */
const browserNames = new Set([
  'mozilla',
  'applewebkit',
  'chrome',
  'safari',
  'version',
  'mobile',
  'gecko',
  'khtml',
  'edg',
]);

/** The product token in any form of a user agent. */
export function tokenOf(userAgent: string): string {
  const text = userAgent.trim();
  if (!/[/(;]/.test(text)) return text;
  const products = [...text.matchAll(/([a-z][a-z_-]*)(?:\/[\w.]+)?/gi)].map(([, name]) => name ?? '');
  const google = googleCrawlers.find(({ tokens: [own] }) =>
    products.some((name) => name.toLowerCase() === own.toLowerCase()),
  );
  if (google) return google.tokens[0];
  const named = /compatible;\s*([a-z][\w-]*)/i.exec(text)?.[1];
  const versioned = [...text.matchAll(/([a-z][a-z_-]*)\/[\w.]+/gi)].map(([, name]) => name ?? '');
  const own = versioned.find((name) => !browserNames.has(name.toLowerCase()));
  return productToken(named ?? own ?? text);
}
