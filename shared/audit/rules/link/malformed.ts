import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/malformed',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Link address with a mistake',
    found: '{count, plural, one {One link has} other {# links have}} a mistake in the address: {value}.',
    why: 'Browsers and crawlers end up somewhere else, usually on an error page.',
    fix: 'Correct the address.',
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
