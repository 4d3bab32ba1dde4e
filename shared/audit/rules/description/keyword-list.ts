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
    title: { en: 'Description is a list of keywords', fr: 'La description est une liste de mots-clés' },
    found: {
      en: 'The meta description lists {count} terms and has no sentence.',
      fr: 'La meta description énumère {count} termes sans former de phrase.',
    },
    why: {
      en: 'Google says that strings of keywords give people no idea of the page and are less likely to be shown.',
      fr: 'Selon Google, une suite de mots-clés ne donne aucune idée de la page et a moins de chances d’être affichée.',
    },
    fix: { en: 'Write sentences for people.', fr: 'Écrivez des phrases pour les gens.' },
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
