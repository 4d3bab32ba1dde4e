import { urlParts } from '#shared/audit/reading/url-parts.ts';

/**
 * The shape of an address: numbers, dates and ids give way to their kind, the last segment to `*`, the query to its sorted
 * names. Addresses of one shape mostly come from one template.
 */
export function urlPattern(url: string): string {
  const { host, path } = urlParts(url);
  const segments = path.split('/');
  const last = segments.pop() ?? '';
  const folders = segments.map((segment) => segmentKind(segment) ?? segment).join('/');
  const leaf = last === '' ? '' : (segmentKind(last) ?? `*${/\.[a-z]{2,5}$/i.exec(last)?.[0].toLowerCase() ?? ''}`);
  const names = queryNames(url);
  return `${host}${folders}/${leaf}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** Sorted names of the parameters, each once. */
export function queryNames(url: string): readonly string[] {
  const query = url.indexOf('?');
  if (query === -1) return [];
  const names = url
    .slice(query + 1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '');
  return [...new Set(names.filter(Boolean))].toSorted();
}

/**
 * The month that an address names (`/2031/05/`, `?month=2031-5`), counted from year 0; undefined where it names none. A year
 * alone is as often the number of a thing.
 */
export function monthNamed(url: string): number | undefined {
  const { host } = urlParts(url);
  const named = /[/=_-]((?:19|20|21)\d\d)[-/](0?[1-9]|1[0-2])(?![\w])/.exec(url.slice(url.indexOf(host) + host.length));
  return named ? Number(named[1]) * 12 + Number(named[2]) - 1 : undefined;
}

/** What stands for a segment that names one thing of many; undefined for one that is a name. */
export function segmentKind(segment: string): string | undefined {
  if (/^\d+$/.test(segment)) return '{n}';
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(segment)) return '{date}';
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(segment)) return '{uuid}';
  return /^(?=.*\d)[0-9a-f]{16,}$/i.test(segment) ? '{id}' : undefined;
}
