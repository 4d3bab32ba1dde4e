import { wordsOf } from '#shared/text/words.ts';

import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding, templateSizes } from './check.ts';

const leastPages = 10;

export const check = defineCheck({
  id: 'site/doorway-signals',
  severity: 'notice',
  basis: 'google',
  needs: ['audit'],
  sample: { least: leastPages, norm: 'template', sizes: ({ indexable }) => templateSizes(indexable) },
  texts: {
    title: 'Pages that differ in a name alone',
    found: '{count} pages like {group} are equal but for a few words of their titles.',
    why: 'Many pages for many places with one text are what Google calls doorways. Look yourself whether each has something of its own.',
    fix: 'Give each page what only its place has, or merge them.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  find,
});

/** Pages of one template whose titles are equal but for one run of words, and that are near duplicates of each other. */
function find(site: Site): readonly SiteFinding[] {
  const near = new Set(
    site
      .nearDuplicates('main')
      .pairs.flatMap(({ a, b, similarity }) => (similarity < 1 && similarity >= 0.9 ? [a, b] : [])),
  );
  const pages = site.indexable.filter(({ id, title }) => near.has(id) && title !== null);
  return [...Map.groupBy(pages, ({ template, title }) => `${template} ${skeletonOf(title ?? '')}`)].flatMap(
    ([, same]) => {
      const [first] = same;
      const titles = new Set(same.map(({ title }) => title));
      if (!first || same.length < leastPages || titles.size < same.length * 0.9) return [];
      return [
        pagesFinding(
          first.template,
          same.map(({ title, url }) => ({ url, value: title ?? '' })),
        ),
      ];
    },
  );
}

/** First and last word of a title, and how many there are: what stays when a name is put into it. */
function skeletonOf(title: string): string {
  const words = wordsOf(title);
  return `${words[0] ?? ''} ${words.length > 2 ? words.at(-1) : ''}`;
}
