import type { HeadingFact, ImageFact, LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { LinkStatusFact } from '#shared/audit/facts/context-facts.ts';

import { isToSubdomain, statusOf } from './filter-links.ts';

/** Lines of a table: the first names the columns. */
export type ListRows = readonly (readonly (string | number | null)[])[];

/** Links as listed, for a CSV file. The status is empty until the link was asked. */
export function linkRows(
  links: readonly LinkFact[],
  statuses: ReadonlyMap<string, LinkStatusFact>,
  pageUrl: string,
): ListRows {
  return [
    ['anchor', 'target', 'rel', 'kind', 'status', 'place', 'visible'],
    ...links.map((link) => [
      link.text || link.imageAlt || link.ariaLabel || '',
      link.url ?? link.href,
      link.rel.join(' '),
      isToSubdomain(link, pageUrl) ? 'subdomain' : link.kind,
      statusOf(link, statuses)?.status ?? null,
      link.region,
      link.visible ? 'yes' : 'no',
    ]),
  ];
}

/** Images as listed, for a CSV file. `alt` is empty both where it is decorative and where there is none: `has_alt` tells. */
export function imageRows(images: readonly ImageFact[]): ListRows {
  return [
    ['element', 'source', 'alt', 'has_alt', 'natural_width', 'natural_height', 'loading', 'place', 'visible'],
    ...images.map((image) => [
      image.tag,
      image.url ?? image.src,
      image.alt,
      image.alt === null ? 'no' : 'yes',
      image.layout?.naturalWidthPx ?? null,
      image.layout?.naturalHeightPx ?? null,
      image.loading,
      image.region,
      image.visible ? 'yes' : 'no',
    ]),
  ];
}

/** Headings in the order of the page, for a CSV file. */
export function headingRows(headings: readonly HeadingFact[]): ListRows {
  return [
    ['level', 'text', 'element', 'visible'],
    ...headings.map((heading) => [
      heading.level,
      heading.text,
      heading.isRole ? 'role' : `h${heading.level}`,
      heading.visible ? 'yes' : 'no',
    ]),
  ];
}

/** The outline as text, two spaces for each level below the first. */
export function outlineText(headings: readonly HeadingFact[]): string {
  return headings.map(({ level, text }) => `${'  '.repeat(level - 1)}H${level} ${text}`.trimEnd()).join('\n');
}

/** The same lines for the clipboard: spreadsheets take columns with tabs between. */
export function rowsAsTabs(rows: ListRows): string {
  return rows.map((row) => row.map((cell) => String(cell ?? '').replaceAll(/\s+/g, ' ')).join('\t')).join('\n');
}
