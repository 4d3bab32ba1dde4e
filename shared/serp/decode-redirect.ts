import { parseUrl } from '#shared/kernel/url.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';

/** Whose redirect stood before the target. */
export type Redirect = 'none' | 'bing' | 'ddg' | 'google' | 'yahoo' | 'baidu' | 'yandex';

export interface DecodedLink {
  /** The target; the redirect's own address where the page does not reveal the target. */
  readonly url: string;
  readonly redirect: Redirect;
  /** False where `url` is still the redirect. */
  readonly isDecoded: boolean;
}

/** Follows the engines' click counters to the address they lead to, without asking anyone. Never throws. */
export function decodeRedirect(href: string): DecodedLink {
  const direct: DecodedLink = { url: href, redirect: 'none', isDecoded: true };
  const url = parseUrl(href);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return direct;
  const known = redirects.find(({ hosts, paths }) => isAt(url, hosts, paths));
  if (!known) return direct;
  const target = known.target(url);
  if (target === null) return known.isAlways ? { url: href, redirect: known.redirect, isDecoded: false } : direct;
  const address = /^https?:\/\/[^/]/i.test(target) ? parseUrl(target) : undefined;
  if (!address) return { url: href, redirect: known.redirect, isDecoded: false };
  const inner = redirects.find(({ hosts, paths, isAlways }) => isAlways && isAt(address, hosts, paths));
  return { url: target, redirect: known.redirect, isDecoded: inner === undefined };
}

function isAt({ hostname, pathname }: URL, hosts: RegExp, paths: RegExp): boolean {
  return hosts.test(hostname) && paths.test(pathname);
}

interface KnownRedirect {
  readonly redirect: Redirect;
  readonly hosts: RegExp;
  readonly paths: RegExp;
  /** True where every address of this shape is a redirect, decodable or not. */
  readonly isAlways: boolean;
  readonly target: (url: URL) => string | null;
}

const redirects: readonly KnownRedirect[] = [
  {
    redirect: 'bing',
    hosts: /^(?:[a-z0-9-]+\.)?bing\.com$/,
    paths: /^\/ck\/a$/,
    isAlways: true,
    target: (url) => fromBase64Url(/^a\d(.+)$/.exec(url.searchParams.get('u') ?? '')?.[1]),
  },
  // Clicks on ads hold the percent-encoded target in base64.
  {
    redirect: 'bing',
    hosts: /^(?:[a-z0-9-]+\.)?bing\.com$/,
    paths: /^\/acli?c?k$/,
    isAlways: true,
    target: (url) => decodePart(fromBase64Url(url.searchParams.get('u'))),
  },
  {
    redirect: 'ddg',
    hosts: /^(?:[a-z0-9-]+\.)?duckduckgo\.com$/,
    paths: /^\/(?:l\/?|y\.js)$/,
    isAlways: true,
    target: (url) => url.searchParams.get('uddg'),
  },
  {
    redirect: 'google',
    hosts: /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    paths: /^\/(?:url|imgres)$/,
    isAlways: false,
    target: (url) => url.searchParams.get('imgrefurl') ?? url.searchParams.get('url') ?? url.searchParams.get('q'),
  },
  {
    redirect: 'google',
    hosts: /^(?:www\.)?(?:google\.(?:com|[a-z]{2}|com?\.[a-z]{2})|googleadservices\.com)$/,
    paths: /^(?:\/pagead)?\/aclk$/,
    isAlways: true,
    target: (url) => url.searchParams.get('adurl'),
  },
  // `/goto?url=` holds the target sealed.
  {
    redirect: 'google',
    hosts: /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    paths: /^\/goto$/,
    isAlways: true,
    target: () => null,
  },
  {
    redirect: 'yahoo',
    hosts: /^r\.search\.yahoo\.com$|^(?:[a-z0-9-]+\.)*search\.yahoo\.com$/,
    paths: /\/RU=|^\/cbclk/,
    isAlways: true,
    target: (url) => decodePart(/\/RU=([^/]+)/.exec(url.pathname)?.[1] ?? null),
  },
  {
    redirect: 'baidu',
    hosts: /^(?:www|m)\.baidu\.com$/,
    paths: /^\/(?:link|baidu\.php)$/,
    isAlways: true,
    target: () => null,
  },
  {
    redirect: 'yandex',
    hosts: /^(?:[a-z0-9-]+\.)?yandex\.(?:[a-z]{2,3}|com\.tr)$/,
    paths: /^\/(?:clck|count|an)\//,
    isAlways: true,
    target: (url) => url.searchParams.get('url'),
  },
];

/** The text in base64 or base64url, padded or not; null where it is neither. */
function fromBase64Url(value: string | null | undefined): string | null {
  const digits =
    value === null || value === undefined
      ? undefined
      : withoutEnd(value, '=').replaceAll('+', '-').replaceAll('/', '_');
  if (digits === undefined || !/^[\w-]+$/.test(digits)) return null;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of digits) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return new TextDecoder('utf-8').decode(new Uint8Array(bytes));
}

function decodePart(value: string | null): string | null {
  try {
    return value === null ? null : decodeURIComponent(value);
  } catch {
    return null;
  }
}
