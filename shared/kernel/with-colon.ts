import type { Locale } from './locale.ts';

/** A label before its value: French sets a space before the colon, one that no line ends at. */
export function withColon(label: string, locale: Locale): string {
  return locale.startsWith('fr') ? `${label}\u00a0:` : `${label}:`;
}
