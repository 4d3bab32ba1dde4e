/** True where two addresses are one page: scheme, `www.`, fragment and a slash at the end don't count. */
export function isSamePage(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return url;
  return parsed.host.replace(/^www\./, '') + parsed.pathname.replace(/\/$/, '') + parsed.search;
}
