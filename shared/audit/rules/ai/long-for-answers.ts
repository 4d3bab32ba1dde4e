import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/long-for-answers',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: { en: 'Longer than AI tools usually read', fr: 'Plus long que ce que lisent les outils d’IA' },
    found: {
      en: 'The text has about {count, number} tokens (characters divided by four).',
      fr: 'Le texte compte environ {count, number} jetons (caractères divisés par quatre).',
    },
    why: {
      en: 'Tools that read a page for an answer cut it at a limit. What stands at the end may go unread.',
      fr: 'Les outils qui lisent une page pour répondre la coupent. La fin peut rester non lue.',
    },
    fix: {
      en: 'Put what matters first, or split the page by topic.',
      fr: 'Placez l’important au début, ou divisez la page par sujet.',
    },
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
    label: {
      en: 'Tokens, estimated as characters divided by four',
      fr: 'Jetons, estimés à caractères divisés par quatre',
    },
  },
  check({ text }, threshold) {
    const count = Math.round(text.characterCount / 4);
    return count > threshold ? fail({ count }, []) : pass;
  },
});
