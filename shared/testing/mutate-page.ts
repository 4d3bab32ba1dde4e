/** Every `class` value replaced by another one, the same for the same name: what a new build of a page does. */
export function renameClasses(html: string): string {
  return html.replace(
    /(\sclass=)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
    (_all, before: string, ...values: unknown[]) => {
      const value = values.slice(0, 3).find((part) => typeof part === 'string');
      const names = String(value ?? '')
        .split(/\s+/)
        .filter((name) => name !== '');
      return `${before}"${names.map(renamed).join(' ')}"`;
    },
  );
}

/** Every heading inside one more element. */
export function wrapHeadings(html: string): string {
  return html.replace(/<(h[23])(?=[\s>])/gi, '<div><$1').replace(/<\/(h[23])\s*>/gi, '</$1></div>');
}

/** Links in headings become headings in links. */
export function linkAroundHeading(html: string): string {
  return html.replace(
    /<(h[23])((?:\s[^>]*)?)>\s*<a(\s[^>]*)>((?:(?!<\/a\s*>|<\/?h[1-6])[\s\S])*)<\/a\s*>/gi,
    '<a$3><$1$2>$4</$1></a><$1 hidden>',
  );
}

function renamed(name: string): string {
  let hash = 5381;
  for (let at = 0; at < name.length; at += 1) hash = (Math.imul(hash, 33) + name.charCodeAt(at)) >>> 0;
  return `x${hash.toString(36)}`;
}
