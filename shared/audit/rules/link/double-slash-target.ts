import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/double-slash-target',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Links with a double slash',
    found: '{count, plural, one {One internal link has} other {# internal links have}} a double slash in the path.',
    why: 'Most servers answer the same page at both addresses, so that it exists twice.',
    fix: 'Build paths so that only one slash is left.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    const found = linkTargets(links).filter(({ link, path }) => link.kind === 'internal' && hasIt(path));
    return failWhereAny(found.map(({ link, url }) => ({ node: link.node, url })));
  },
});

function hasIt(path: string): boolean {
  return /(?<!:)\/\//.test(path);
}
