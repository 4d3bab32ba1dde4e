import type { Site, SitePage } from '../site/site.ts';
import { pagesFinding, type SiteFinding } from './check.ts';
import { languageGroups } from '../site/language-groups.ts';
import { areAlternates } from './text-groups.ts';

/**
 * Indexable pages of one language that share a value. Pages that are language versions of each other are no duplicates, and
 * neither are addresses with the same text: those are one page, and a finding of its own.
 */
export function duplicateFindings(site: Site, valueOf: (page: SitePage) => string | null): readonly SiteFinding[] {
  const groups = Map.groupBy(
    site.indexable.filter((page) => (valueOf(page) ?? '').trim() !== ''),
    (page) => valueOf(page),
  );
  return [...groups.values()].flatMap(languageGroups).flatMap((pages) => {
    const [first] = pages;
    if (!first || pages.length < 2) return [];
    const others = pages.filter((page) => page === first || !areAlternates(site, first, page));
    if (others.length < 2) return [];
    return [
      pagesFinding(
        (valueOf(first) ?? '').slice(0, 200),
        others.map(({ url }) => ({ url })),
      ),
    ];
  });
}
