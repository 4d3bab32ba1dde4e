import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/malformed',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Link address with a mistake', fr: 'Adresse de lien erronée' },
    found: {
      en: '{count, plural, one {One link has} other {# links have}} a mistake in the address: {value}.',
      fr: '{count, plural, one {Un lien a} other {# liens ont}} une erreur dans l’adresse : {value}.',
    },
    why: {
      en: 'Browsers and crawlers end up somewhere else, usually on an error page.',
      fr: 'Navigateurs et robots aboutissent ailleurs, souvent sur une page d’erreur.',
    },
    fix: { en: 'Correct the address.', fr: 'Corrigez l’adresse.' },
  },
  source: { label: 'RFC 3986: URI syntax', url: 'https://www.rfc-editor.org/rfc/rfc3986', checked: '2026-11' },
  check({ links }) {
    const found = links.filter(({ href, kind }) => href !== null && (kind === 'invalid' || isMistaken(href.trim())));
    return failWhereAny(
      found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })),
      { value: found[0]?.href?.trim().slice(0, 150) ?? '' },
    );
  },
});

/** A protocol twice, misspelt or without its slashes; a host without one. White space at the ends is harmless. */
function isMistaken(href: string): boolean {
  return (
    /^https?:\/\/https?(:|\/\/)/i.test(href) ||
    /^(htp|htttp|hhttp|http?s?;|https?:\/[^/])/i.test(href) ||
    /^https?\/\//i.test(href) ||
    /^www\.[a-z0-9-]+\.[a-z]{2,}(\/|$)/i.test(href)
  );
}
