/** The part of an address behind its host; the address itself where it has none. */
export function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : parsed.pathname + parsed.search;
}
