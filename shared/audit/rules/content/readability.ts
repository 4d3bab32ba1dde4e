import { readabilityOf } from '#shared/audit/reading/readability-of.ts';
import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/readability',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text', 'language'],
  texts: {
    title: { en: 'Hard to read', fr: 'Difficile à lire' },
    found: {
      en: 'Reading ease is {score} ({formula}): {sentence} words per sentence, {syllables} syllables per word.',
      fr: 'Facilité de lecture : {score} ({formula}) ; {sentence} mots par phrase, {syllables} syllabes par mot.',
    },
    why: {
      en: 'Below about 30, texts read like research papers. The right level depends on your readers; search engines do not measure it.',
      fr: 'Sous 30 environ, un texte se lit comme un article scientifique. Le bon niveau dépend de vos lecteurs ; les moteurs ne le mesurent pas.',
    },
    fix: {
      en: 'Shorten sentences, and use plainer words where readers are not specialists.',
      fr: 'Raccourcissez les phrases et simplifiez les mots si le public n’est pas spécialiste.',
    },
  },
  source: {
    label: 'WCAG 2.2: 3.1.5 Reading Level',
    url: 'https://www.w3.org/TR/WCAG22/#reading-level',
    checked: '2026-11',
  },
  threshold: { value: 30, min: 0, max: 90, label: { en: 'Lowest reading ease', fr: 'Facilité de lecture minimale' } },
  check({ text, language }, threshold) {
    const measured = readabilityOf(text, language);
    if (measured.state === 'unknown') return notChecked(measured.reason);
    if (measured.state === 'short') return notApplicable;
    const { score, formula, wordsPerSentence, syllablesPerWord } = measured.readability;
    if (score >= threshold) return pass;
    return fail({ score, formula, sentence: String(wordsPerSentence), syllables: String(syllablesPerWord) }, []);
  },
});
