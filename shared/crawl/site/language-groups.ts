import type { SitePage } from './site.ts';

/**
 * Pages that may be of one language, of some that have something in common: those that name the same. What names none may
 * be of any, and goes with the most; it is no language of its own.
 */
export function languageGroups(pages: readonly SitePage[]): readonly (readonly SitePage[])[] {
  const unnamed = pages.filter(({ lang }) => !lang);
  const named = [
    ...Map.groupBy(
      pages.filter(({ lang }) => lang),
      ({ lang }) => lang,
    ).values(),
  ];
  const [most, ...others] = named.toSorted((a, b) => b.length - a.length);
  if (!most) return [pages];
  const joined = new Set([...most, ...unnamed]);
  return [pages.filter((page) => joined.has(page)), ...others];
}
