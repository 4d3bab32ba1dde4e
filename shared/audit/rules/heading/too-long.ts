import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['headings'],
  texts: {
    title: { en: 'Headings longer than usual advice', fr: 'Intertitres plus longs que le conseil habituel' },
    found: {
      en: '{count, plural, one {One heading is} other {# headings are}} as long as a paragraph.',
      fr: '{count, plural, one {Un intertitre est} other {# intertitres sont}} aussi longs qu’un paragraphe.',
    },
    why: {
      en: 'Not scored: Google sets no length. A heading as long as a paragraph no longer helps to find one’s way, though.',
      fr: 'Non noté : Google ne fixe aucune longueur. Un intertitre long comme un paragraphe ne guide plus, cependant.',
    },
    fix: { en: 'Shorten it, or make it a paragraph.', fr: 'Raccourcissez-le ou faites-en un paragraphe.' },
  },
  source: {
    label: 'WCAG 2.2: 2.4.6 Headings and Labels',
    url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels',
    checked: '2026-11',
  },
  threshold: {
    value: 120,
    min: 30,
    max: 500,
    label: { en: 'Characters of a heading', fr: 'Caractères d’un intertitre' },
  },
  check({ headings }, threshold) {
    const long = headings.filter(
      ({ level, visible, text }) =>
        level > 1 && visible && text.length > threshold && Array.from(text).length > threshold,
    );
    return failWhereAny(long.map(({ node, text }) => ({ node, value: text.slice(0, 300) })));
  },
});
