import { metasNamed, pageDescription } from '#shared/audit/reading/head-metas.ts';
import { sharedWords, wordsOf } from '#shared/text/words.ts';
import { mainWritingSystem } from '#shared/audit/reading/writing-system.ts';
import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/not-about-page',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'text'],
  texts: {
    title: 'Description shares no word with the page',
    found: 'No word of the meta description occurs among the frequent words of the page.',
    why: 'Google uses a description only if it describes this page. One that serves the whole site seldom does.',
    fix: 'Describe what this page offers, in its own words.',
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head, text }) {
    const description = pageDescription(head);
    if (!description || text.topWords.length < 30 || wordsOf(description).length < 5) return notApplicable;
    const system = mainWritingSystem(description);
    if (system === 'cjk' || system !== mainWritingSystem(text.excerpt)) return notApplicable;
    const vocabulary = new Set([...text.topWords.map(({ word }) => word), ...wordsOf(text.excerpt)]);
    return sharedWords(description, vocabulary) === 0
      ? needsReview(
          {},
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
