import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/outside-head',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Title in the body',
    found: '{count, plural, one {A title element is} other {# title elements are}} in the body.',
    why: 'A title belongs in the head. In the body it may be ignored; often something before it closed the head too early.',
    fix: 'Move the title into the head, and check what comes before it.',
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ head }) {
    return failWhereAny(
      head.titles
        .filter(({ location }) => location === 'body')
        .map(({ node, text }) => ({ node, value: text.slice(0, 200) })),
    );
  },
});
