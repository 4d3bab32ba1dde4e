import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/underscore-target',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Links with underscores in the path',
    found: '{count, plural, one {One internal link has} other {# internal links have}} underscores in the path.',
    why: 'Google advises hyphens: they separate words, underscores join them.',
    fix: 'Use hyphens for new addresses. Old ones that work need no change.',
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
  return path.includes('_');
}
