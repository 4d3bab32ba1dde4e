/** Day and month of a time, as the language writes them. */
export function shortDay(isoTime: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(isoTime));
}
