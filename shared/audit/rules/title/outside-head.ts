import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/outside-head',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'Title in the body', fr: 'Titre dans le corps' },
    found: {
      en: '{count, plural, one {A title element stands} other {# title elements stand}} in the body.',
      fr: '{count, plural, one {Un élément title se trouve} other {# éléments title se trouvent}} dans le corps.',
    },
    why: {
      en: 'A title belongs in the head. In the body it may be ignored; often something before it closed the head too early.',
      fr: 'Le titre doit être dans head. Dans le corps, il peut être ignoré ; souvent, un élément a fermé head trop tôt.',
    },
    fix: {
      en: 'Move the title into the head, and check what stands before it.',
      fr: 'Déplacez le titre dans head et vérifiez ce qui le précède.',
    },
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
