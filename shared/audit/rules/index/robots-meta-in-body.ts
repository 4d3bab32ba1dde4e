import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/robots-meta-in-body',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['robotsDirectives'],
  texts: {
    title: { en: 'Robots tag in the body', fr: 'Balise robots dans le corps' },
    found: {
      en: '{count, plural, one {A robots tag stands} other {# robots tags stand}} in the body instead of the head.',
      fr: '{count, plural, one {Une balise robots se trouve} other {# balises robots se trouvent}} dans le corps au lieu de l’en-tête.',
    },
    why: {
      en: 'Google honours a robots tag anywhere in the page; other search engines may not.',
      fr: 'Google respecte une balise robots où qu’elle soit dans la page ; d’autres moteurs peuvent l’ignorer.',
    },
    fix: { en: 'Move the tag into the head.', fr: 'Déplacez la balise dans l’élément head.' },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives }) {
    return failWhereAny(
      robotsDirectives
        .filter(({ location }) => location === 'body')
        .map(({ node, content }) => ({ node, value: content })),
    );
  },
});
