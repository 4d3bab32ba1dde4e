import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-only-rendered',
  severity: 'warning',
  basis: 'practice',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Open Graph tags added by script',
    found:
      '{count, plural, one {One Open Graph tag is} other {# Open Graph tags are}} missing from the HTML as served: {names}.',
    why: 'The crawlers of social networks and chats run no scripts, so they don’t see these tags.',
    fix: 'Put the tags into the HTML that the server sends.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ raw, rendered }) {
    if (!raw.social || !rendered.social) return notApplicable;
    const served = new Set(raw.social.map(({ property }) => property));
    const added = rendered.social.filter(
      ({ property }) => /^og:(title|description|image|url)$/.test(property) && !served.has(property),
    );
    const names = [...new Set(added.map(({ property }) => property))].join(', ');
    return failWhereAny(
      added.map(({ node, property }) => ({ node, value: property })),
      { names },
    );
  },
});
