import { readabilityOf } from '#shared/audit/reading/readability-of.ts';
import { defineRule, fail, notApplicable, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/readability',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text', 'language'],
  texts: {
    title: 'Hard to read',
    found: 'Reading ease is {score} ({formula}): {sentence} words per sentence, {syllables} syllables per word.',
    why: 'Below about 30, texts read like research papers. The right level depends on your readers; search engines do not measure it.',
    fix: 'Shorten sentences, and use plainer words where readers are not specialists.',
  },
  source: {
    label: 'WCAG 2.2: 3.1.5 Reading Level',
    url: 'https://www.w3.org/TR/WCAG22/#reading-level',
    checked: '2026-11',
  },
  threshold: { value: 30, min: 0, max: 90, label: 'Lowest reading ease' },
  check({ text, language }, threshold) {
    const measured = readabilityOf(text, language);
    if (measured.state === 'unknown') return notChecked(measured.reason);
    if (measured.state === 'short') return notApplicable;
    const { score, formula, wordsPerSentence, syllablesPerWord } = measured.readability;
    if (score >= threshold) return pass;
    return fail({ score, formula, sentence: String(wordsPerSentence), syllables: String(syllablesPerWord) }, []);
  },
});
