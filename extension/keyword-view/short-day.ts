const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and month of a time, as the language writes them. */
export function shortDay(isoTime: string, locale: string): string {
  const known = formats.get(locale);
  const format = known ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  if (!known) formats.set(locale, format);
  return format.format(new Date(isoTime));
}
