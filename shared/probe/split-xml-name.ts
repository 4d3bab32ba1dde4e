/**
 * `image:loc` → `image`, `loc`. What belongs to the file is what has the root's prefix: pictures, videos and news have a
 * `loc`, `title` or `link` of their own in another namespace.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps (read 2026-11)
 */
export function splitXmlName(name: string): { readonly prefix: string; readonly tag: string } {
  const colon = name.indexOf(':');
  return { prefix: colon === -1 ? '' : name.slice(0, colon), tag: name.slice(colon + 1) };
}
