import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

const maxCharacters = 300;

export const rule = defineRule({
  id: 'heading/question-without-answer',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['headings', 'text'],
  texts: {
    title: 'Question without a short answer',
    found:
      '{count, plural, one {One question in a heading has} other {# questions in headings have}} no short answer below: “{text}”.',
    why: 'Readers, snippets and AI answers look for the answer in the first sentences below the question.',
    fix: 'Answer in one or two sentences first, then explain.',
  },
  source: {
    label: 'Google: AI features and your website',
    url: 'https://developers.google.com/search/docs/appearance/ai-features',
    checked: '2026-11',
  },
  check({ headings, text }) {
    const lines = text.mainText.split('\n');
    const questions = headings.filter(
      ({ level, visible, text: asked }) => level > 1 && visible && /[?？؟]$/.test(asked),
    );
    if (questions.length === 0) return notApplicable;
    const headingTexts = new Set(headings.map(({ text: each }) => each));
    const open = questions.filter(({ text: asked }) => {
      const at = lines.indexOf(asked);
      const next = at === -1 ? undefined : lines[at + 1];
      // Beyond the part of the text that is kept, nothing can be told.
      return at !== -1 && (next === undefined || headingTexts.has(next) || firstSentence(next).length > maxCharacters);
    });
    return failWhereAny(
      open.map(({ node }) => ({ node })),
      { text: open[0]?.text.slice(0, 150) ?? '' },
    );
  },
});

function firstSentence(line: string): string {
  return /^.*?[.!?。](?=\s|$)/.exec(line)?.[0] ?? line;
}
