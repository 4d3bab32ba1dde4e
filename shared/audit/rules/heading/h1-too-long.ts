import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['headings'],
  texts: {
    title: { en: 'Main heading longer than usual advice', fr: 'Titre principal plus long que le conseil habituel' },
    found: { en: 'The main heading has {count} characters.', fr: 'Le titre principal compte {count} caractères.' },
    why: {
      en: 'Not scored: Google sets no length for headings.',
      fr: 'Non noté : Google ne fixe aucune longueur de titre.',
    },
    fix: { en: 'Ask whether it can be taken in at a glance.', fr: 'Demandez-vous si on le saisit d’un coup d’œil.' },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  threshold: {
    value: 70,
    min: 20,
    max: 300,
    label: { en: 'Characters of the main heading', fr: 'Caractères du titre principal' },
  },
  check({ headings }, threshold) {
    const [h1] = headings.filter(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (!h1) return notApplicable;

    const count = Array.from(h1.text).length;
    return count > threshold ? fail({ count }, [{ node: h1.node }]) : pass;
  },
});
