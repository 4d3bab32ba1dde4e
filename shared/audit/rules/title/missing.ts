import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/missing',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'Title missing or empty', fr: 'Titre absent ou vide' },
    found: {
      en: '{kind, select, empty {The title element is empty.} other {The page has no title element.}}',
      fr: '{kind, select, empty {L’élément title est vide.} other {La page n’a pas d’élément title.}}',
    },
    why: {
      en: 'The title is the headline of the page in search results, in tabs and bookmarks. Without one, Google makes one up.',
      fr: 'Le titre est le gros titre de la page dans les résultats, les onglets et les favoris. Sans lui, Google en invente un.',
    },
    fix: {
      en: 'Add a title element to the head that says in a few words what the page offers.',
      fr: 'Ajoutez dans head un élément title qui dit en quelques mots ce qu’offre la page.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first) return fail({ kind: 'missing' }, []);
    return first.text === '' ? fail({ kind: 'empty' }, [{ node: first.node }]) : pass;
  },
});
