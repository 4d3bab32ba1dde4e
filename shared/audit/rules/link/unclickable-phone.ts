import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/unclickable-phone',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: { en: 'Phone numbers that can’t be tapped', fr: 'Numéros de téléphone non cliquables' },
    found: {
      en: '{count, plural, one {One phone number is} other {# phone numbers are}} plain text.',
      fr: '{count, plural, one {Un numéro de téléphone est} other {# numéros de téléphone sont}} du simple texte.',
    },
    why: {
      en: 'On a phone, people want to tap a number to call it.',
      fr: 'Sur un téléphone, on veut appeler en touchant le numéro.',
    },
    fix: { en: 'Put a link with tel: around it.', fr: 'Entourez-le d’un lien tel:.' },
  },
  source: {
    label: 'Google: mobile-first indexing',
    url: 'https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing',
    checked: '2026-11',
  },
  check({ text }) {
    return failWhereAny(text.plainPhones.map(({ node, text: value }) => ({ node, value })));
  },
});
