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

/**
 * True where the tag keeps people from zooming to twice the size (WCAG 1.4.4). Words that browsers don't know count as
 * 0 (https://www.w3.org/TR/css-viewport-1/#translation-into-viewport-properties); a negative maximum is dropped.
 */
export function isZoomBlocked(content: string): boolean {
  const properties = parseViewport(content);
  const scalable = factorOf(properties.get('user-scalable'));
  if (scalable !== undefined && Math.abs(scalable) < 1) return true;
  const maximum = factorOf(properties.get('maximum-scale'));
  return maximum !== undefined && maximum >= 0 && maximum < 2;
}

/** The number of a property; `yes` is 1, the device's own size at least 10, an unknown word 0; undefined where absent. */
function factorOf(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (value === 'yes') return 1;
  if (value === 'device-width' || value === 'device-height') return 10;
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 0 : number;
}
