import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/thin',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: { en: 'Few words', fr: 'Peu de mots' },
    found: {
      en: 'The main text has {count, plural, one {# word} other {# words}}.',
      fr: 'Le texte principal compte {count, plural, one {# mot} other {# mots}}.',
    },
    why: {
      en: 'Not scored: Google asks for helpful content and names no minimum. A calculator, a photo or a short answer can be just right.',
      fr: 'Non noté : Google demande un contenu utile, sans minimum. Un calculateur, une photo ou une réponse brève peuvent convenir parfaitement.',
    },
    fix: {
      en: 'Ask whether the page answers what people come for. If it does, leave it.',
      fr: 'Demandez-vous si la page répond à ce qu’on y cherche. Si oui, laissez-la.',
    },
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 20,
    max: 5000,
    label: { en: 'Fewest words of main text', fr: 'Nombre minimal de mots' },
  },
  check({ text }, threshold) {
    const count = text.mainWordCount;
    return count > 0 && count < threshold ? fail({ count }, []) : pass;
  },
});
