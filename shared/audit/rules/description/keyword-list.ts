import { metasNamed, pageDescription } from '#shared/audit/reading/head-metas.ts';
import { wordsOf } from '#shared/text/words.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/keyword-list',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Description is a list of keywords',
    found: 'The meta description lists {count, plural, one {# term} other {# terms}} and has no sentence.',
    why: 'Google says that strings of keywords give people no idea of the page and are less likely to be shown.',
    fix: 'Write sentences for people.',
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const description = pageDescription(head);
    if (!description) return notApplicable;
    const terms = description.split(/[,;|،、，]/).map((term) => wordsOf(term).length);
    const isList =
      terms.length >= 6 &&
      terms.filter((count) => count <= 3).length >= terms.length * 0.8 &&
      !/[.!?。！？](\s|$)/.test(description);
    return isList
      ? fail(
          { count: terms.length },
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
