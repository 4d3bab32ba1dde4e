import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/outside-head',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'Meta description in the body', fr: 'Meta description dans le corps' },
    found: { en: 'The meta description stands in the body.', fr: 'La meta description se trouve dans le corps.' },
    why: {
      en: 'It belongs in the head; elsewhere it may be ignored. Often something before it closed the head too early.',
      fr: 'Sa place est dans head ; ailleurs, elle peut être ignorée. Souvent, un élément a fermé head trop tôt.',
    },
    fix: { en: 'Move the tag into the head.', fr: 'Déplacez la balise dans head.' },
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
