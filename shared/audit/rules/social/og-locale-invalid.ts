import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-locale-invalid',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['social'],
  texts: {
    title: 'og:locale in an unknown form',
    found: 'og:locale is “{value}”.',
    why: 'Open Graph wants language and territory with an underscore, like en_GB. Others are ignored.',
    fix: 'Write it like en_GB, or leave it out.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    const found = social.filter(({ property }) => property === 'og:locale' || property === 'og:locale:alternate');
    if (found.length === 0) return notApplicable;
    const wrong = found.filter(({ content }) => !/^[a-z]{2,3}_[A-Z]{2}$/.test(content.trim()));
    return failWhereAny(
      wrong.map(({ node, content }) => ({ node, value: content })),
      { value: wrong[0]?.content.slice(0, 60) ?? '' },
    );
  },
});
