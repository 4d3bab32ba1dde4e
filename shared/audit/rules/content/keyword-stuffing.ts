import { defineRule, needsReview, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/keyword-stuffing',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: { en: 'One word fills the text', fr: 'Un mot envahit le texte' },
    found: {
      en: '“{word}” makes up {percent} % of the main text ({count} times).',
      fr: '« {word} » représente {percent} % du texte principal ({count} fois).',
    },
    why: {
      en: 'Repeating a word unnaturally often is keyword stuffing, which Google’s spam policies forbid. A list or a table may have a good reason.',
      fr: 'Répéter un mot de façon peu naturelle est du bourrage de mots-clés, interdit par les règles de Google. Une liste ou un tableau peut avoir une bonne raison.',
    },
    fix: {
      en: 'Read the text aloud, and replace what no one would say.',
      fr: 'Lisez le texte à voix haute et remplacez ce que personne ne dirait.',
    },
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  threshold: { value: 8, min: 2, max: 50, label: { en: 'Share of one word in %', fr: 'Part d’un mot en %' } },
  check({ text }, threshold) {
    if (text.mainWordCount < 200) return notApplicable;
    const long = text.topWords.find(({ word }) => word.length >= 5);
    if (!long) return notApplicable;
    const percent = Math.round((100 * long.count) / text.mainWordCount);
    return percent >= threshold ? needsReview({ word: long.word, percent, count: long.count }, []) : pass;
  },
});
