import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/hidden-text',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: 'Hidden text',
    found: '{count, plural, one {One text is} other {# texts are}} part of the layout but can’t be seen.',
    why: 'Text that only search engines see, to influence them, breaks Google’s spam policies. Menus, tabs and texts for screen readers do not.',
    fix: 'Look at each: show it, remove it, or mark it as meant for screen readers.',
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ layout }) {
    const { hiddenTexts } = layout;
    if (hiddenTexts.length === 0) return pass;
    return needsReview(
      { count: hiddenTexts.length },
      hiddenTexts.map(({ node, how, text }) => ({ node, value: `${how}: ${text}` })),
    );
  },
});
