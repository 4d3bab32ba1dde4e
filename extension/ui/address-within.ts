/** An address as a page of the site would write it: its path where the origin is the page's own, else the whole. */
export function addressWithin(address: string, pageUrl: string): string {
  const origin = URL.parse(pageUrl)?.origin;
  if (origin === undefined || origin === 'null' || !address.startsWith(`${origin}/`)) return address;
  return address.slice(origin.length);
}
