import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'a11y/button-name',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: 'Buttons without a name',
    found: '{count, plural, one {One button has} other {# buttons have}} no text and no label.',
    why: 'Screen readers say only “button”, and AI agents can’t tell what it does.',
    fix: 'Give it text, an image with alt, or aria-label.',
  },
  source: {
    label: 'WCAG 2.2: 4.1.2 Name, Role, Value',
    url: 'https://www.w3.org/TR/WCAG22/#name-role-value',
    checked: '2026-11',
  },
  check({ controls }) {
    if (controls.buttonCount === 0) return notApplicable;
    return failWhereAny(controls.nameless.filter(({ kind }) => kind === 'button').map(({ node }) => ({ node })));
  },
});
