import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/unclickable-phone',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Phone numbers that can’t be tapped',
    found: '{count, plural, one {One phone number is} other {# phone numbers are}} not linked.',
    why: 'On a phone, people want to tap a number to call it.',
    fix: 'Put a link with tel: around it.',
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
