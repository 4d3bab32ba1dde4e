import { type KnownCrawler, knownCrawlers } from './known-crawlers.data.ts';
import { productToken } from './parse-robots.ts';

/**
 * The crawler behind a product token (`Googlebot-Image`), a token with its version (`bingbot/2.0`) or a whole user-agent
 * string (`Mozilla/5.0 (compatible; Googlebot/2.1; …)`). Any crawler that is not Google's has its own token alone.
 */
export function resolveCrawler(userAgent: string): KnownCrawler {
  const token = tokenOf(userAgent);
  const known = knownCrawlers.find(({ tokens: [own] }) => own.toLowerCase() === token.toLowerCase());
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
  // Addresses of operators name hosts, not products.
  const stated = text.replace(/https?:\/\/[^\s);]*/gi, ' ');
  const products = [...stated.matchAll(/([a-z][a-z_-]*)(?:\/[\w.]+)?/gi)].map(([, name]) => name ?? '');
  const known = knownCrawlers.find(({ tokens: [own] }) =>
    products.some((name) => name.toLowerCase() === own.toLowerCase()),
  );
  if (known) return known.tokens[0];
  // A crawler that does not claim to be a browser begins with its name.
  if (!/^mozilla\b/i.test(stated)) return productToken(stated);
  const named = /compatible;\s*(?:Yahoo!\s*)?([a-z][\w-]*)/i.exec(stated)?.[1];
  const versioned = [...stated.matchAll(/([a-z][a-z_-]*)\/[\w.]+/gi)].map(([, name]) => name ?? '');
  const own = versioned.find((name) => !browserNames.has(name.toLowerCase()));
  return productToken(named ?? own ?? stated);
}
