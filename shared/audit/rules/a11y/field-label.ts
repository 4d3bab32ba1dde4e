import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'a11y/field-label',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: 'Form fields without a label',
    found: '{count, plural, one {One form field has} other {# form fields have}} no label.',
    why: 'People who don’t see the form don’t know what to enter; neither do AI agents that fill in forms.',
    fix: 'Add a label element, or aria-label.',
  },
  source: {
    label: 'WCAG 2.2: 3.3.2 Labels or Instructions',
    url: 'https://www.w3.org/TR/WCAG22/#labels-or-instructions',
    checked: '2026-11',
  },
  check({ controls }) {
    if (controls.fieldCount === 0) return notApplicable;
    return failWhereAny(
      controls.nameless.filter(({ kind }) => kind === 'field').map(({ node, tag }) => ({ node, value: `<${tag}>` })),
    );
  },
});
