import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/script-navigation',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['controls'],
  texts: {
    title: 'Navigation that is not a link',
    found:
      '{count, plural, one {One element opens an address by script and is not a link.} other {# elements open an address by script and are not links.}}',
    why: 'Google follows links with an href. What only a click handler opens stays unfound unless something else links to it.',
    fix: 'Use an a element with the address in href.',
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ controls }) {
    return failWhereAny(controls.clickTargets.map(({ node, code }) => ({ node, value: code })));
  },
});
