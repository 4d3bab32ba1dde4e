/** Parses a URL against an optional base; undefined where the WHATWG parser refuses it. */
export function parseUrl(value: string, base?: string): URL | undefined {
  return URL.parse(value, base) ?? undefined;
}

/** True for `http:` and `https:`. */
export function isHttpUrl(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** An absolute `http:` or `https:` address. */
export function isWebAddress(text: string): boolean {
  const url = parseUrl(text);
  return url !== undefined && isHttpUrl(url);
}

/** The URL as search engines see it: no fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
