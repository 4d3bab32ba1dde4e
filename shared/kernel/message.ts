import { IntlMessageFormat } from 'intl-messageformat';

import type { Locale } from './locale.ts';

/** Values for the placeholders of an ICU message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Formats one ICU message (`{count, plural, one {# link} other {# links}}`). Throws where a placeholder has no value: that is a bug in the caller. */
export function formatPattern(pattern: string, locale: Locale, params: MessageParams = {}): string {
  if (!/[{}'<]/.test(pattern)) return pattern;
  return String(compile(pattern, locale).format(params));
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(pattern: string, locale: Locale): IntlMessageFormat {
  const key = `${locale}\u0000${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  compiled.set(key, format);
  return format;
}
