/** Parses a URL against an optional base; undefined where the WHATWG parser refuses it. */
export function parseUrl(value: string, base?: string): URL | undefined {
  return URL.parse(value, base) ?? undefined;
}

/** True for `http:` and `https:`. */
export function isHttpUrl(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** The URL as search engines see it: no fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/** Hosts that only this machine or its network can reach (RFC 1918, RFC 6761, RFC 3927, RFC 4193). Ports are ignored. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  if (host === 'localhost' || /\.(localhost|local|internal|test|home\.arpa)$/.test(host)) return true;
  if (/^(127|10)\.\d+\.\d+\.\d+$/.test(host) || /^(192\.168|169\.254)\.\d+\.\d+$/.test(host)) return true;
  if (/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host) || host === '0.0.0.0') return true;
  // Addresses of version 4 in clothes of version 6 (RFC 4291 §2.5.5) are only ever a way around the lines above.
  return host === '::1' || host === '::' || (host.includes(':') && /^(f[cd]|fe[89ab]|::ffff:)/.test(host));
}
