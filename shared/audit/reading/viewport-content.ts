/**
 * The properties of a viewport meta tag, names in lower case, the last of a name winning. Commas, semicolons and
 * spaces separate, as in the algorithm of https://www.w3.org/TR/css-viewport-1/#parsing-algorithm (read 2026-11).
 */
export function parseViewport(content: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const match of content.matchAll(/([^\s,;=]+)\s*(?:=\s*([^\s,;=]*))?/g)) {
    properties.set((match[1] ?? '').toLowerCase(), (match[2] ?? '').toLowerCase());
  }
  return properties;
}

/** True where the tag keeps people from zooming to twice the size (WCAG 1.4.4). */
export function isZoomBlocked(content: string): boolean {
  const properties = parseViewport(content);
  const scalable = properties.get('user-scalable');
  if (scalable !== undefined) {
    const number = Number.parseFloat(scalable);
    if (scalable === 'no' || (!Number.isNaN(number) && Math.abs(number) < 1)) return true;
  }
  const maximum = properties.get('maximum-scale');
  if (maximum === undefined) return false;
  const factor = maximum === 'yes' ? 1 : Number.parseFloat(maximum);
  // A negative maximum is dropped by browsers; a word other than `yes` and `device-width` counts as 0.1.
  return factor >= 0 && factor < 2;
}
