import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/long-for-answers',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'Longer than AI tools usually read',
    found: 'The text has about {count, plural, one {# token} other {# tokens}} (characters divided by four).',
    why: 'Tools that read a page for an answer cut it at a limit. What stands at the end may go unread.',
    fix: 'Put what matters first, or split the page by topic.',
  },
  source: {
    label: 'Google: AI features and your website',
    url: 'https://developers.google.com/search/docs/appearance/ai-features',
    checked: '2026-11',
  },
  threshold: {
    value: 100000,
    min: 5000,
    max: 1000000,
    label: 'Tokens, estimated as characters divided by four',
  },
  check({ text }, threshold) {
    const count = text.characterCount / 4;
    return count > threshold ? fail({ count: Math.round(count) }, []) : pass;
  },
});
