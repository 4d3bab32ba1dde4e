import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/too-short',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'Title shorter than usual advice', fr: 'Titre plus court que le conseil habituel' },
    found: {
      en: 'The title has {count, plural, one {# character} other {# characters}}.',
      fr: 'Le titre compte {count, plural, one {# caractère} other {# caractères}}.',
    },
    why: {
      en: 'Not scored: Google sets no minimum. A short brand name can be a fine title for a home page.',
      fr: 'Non noté : Google ne fixe aucun minimum. Un nom de marque court peut être un bon titre d’accueil.',
    },
    fix: {
      en: 'On other pages than the home page, say what the page offers.',
      fr: 'Ailleurs que sur l’accueil, dites ce qu’offre la page.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  threshold: {
    value: 10,
    min: 2,
    max: 60,
    label: { en: 'Fewest characters of the title', fr: 'Nombre minimal de caractères du titre' },
  },
  check({ head }, threshold) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const count = Array.from(first.text).length;
    return count < threshold ? fail({ count }, [{ node: first.node, value: first.text }]) : pass;
  },
});
