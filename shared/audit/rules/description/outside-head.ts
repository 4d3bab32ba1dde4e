import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/outside-head',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Meta description in the body',
    found: 'The meta description is in the body.',
    why: 'It belongs in the head; elsewhere it may be ignored. Often something before it closed the head too early.',
    fix: 'Move the tag into the head.',
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ head }) {
    return failWhereAny(
      metasNamed(head, 'description')
        .filter(({ location }) => location === 'body')
        .map(({ node, content }) => ({ node, value: (content ?? '').slice(0, 300) })),
    );
  },
});
