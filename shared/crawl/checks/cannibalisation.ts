import { wordsOf } from '#shared/text/words.ts';

import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';
import { languageGroups } from '../site/language-groups.ts';
import { areAlternates } from './text-groups.ts';

export const check = defineCheck({
  id: 'site/cannibalisation',
  severity: 'notice',
  basis: 'practice',
  needs: ['audit'],
  texts: {
    title: 'Pages about the same thing',
    found: '{count} pages have titles of the same words and the same main heading.',
    why: 'They answer the same searches. Which pages really compete is seen in Search Console.',
    fix: 'Give each its own subject, or merge them.',
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const groups = Map.groupBy(
    site.indexable.filter(({ h1, title }) => title !== null && h1 !== null && h1 !== ''),
    ({ h1, title }) => `${keyOf(title ?? '')} ${keyOf(h1 ?? '')}`,
  );
  return [...groups.values()].flatMap(languageGroups).flatMap((pages) => {
    const [first] = pages;
    // Equal titles and equal texts are findings of their own.
    const others = pages.filter(
      (page) =>
        page === first ||
        (first && page.title !== first.title && page.textHash !== first.textHash && !areAlternates(site, first, page)),
    );
    if (!first || others.length < 2) return [];
    return [
      pagesFinding(
        first.title ?? '',
        others.map(({ title, url }) => ({ url, value: title ?? '' })),
      ),
    ];
  });
}

/** The words of a text, whatever their order. */
function keyOf(text: string): string {
  return [...new Set(wordsOf(text))].toSorted().join(' ');
}
