import { wordsOf } from '#shared/text/words.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'heading/h1-too-short',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['headings'],
  texts: {
    title: { en: 'Main heading of one word', fr: 'Titre principal d’un seul mot' },
    found: { en: 'The main heading is one word: “{text}”.', fr: 'Le titre principal est un seul mot : « {text} ».' },
    why: { en: 'Not scored: one word can be the whole topic.', fr: 'Non noté : un mot peut être tout le sujet.' },
    fix: {
      en: 'Ask whether it says what this page has that others lack.',
      fr: 'Demandez-vous s’il dit ce que cette page a de particulier.',
    },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ headings }) {
    const [h1] = headings.filter(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (!h1) return notApplicable;

    return wordsOf(h1.text).length === 1 ? fail({ text: h1.text.slice(0, 100) }, [{ node: h1.node }]) : pass;
  },
});
