/** Host and path of an absolute address as the URL parser wrote it; a page has too many links to parse each one again. */
export function urlParts(url: string): { readonly host: string; readonly path: string } {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)/.exec(url) ?? [];
  return { host, path };
}
