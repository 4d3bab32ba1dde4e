import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/uppercase-target',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Links with capitals in the path',
    found: '{count, plural, one {One internal link has} other {# internal links have}} capitals in the path.',
    why: 'Addresses are case-sensitive: typed or linked in small letters, they may lead to another page or none.',
    fix: 'Use small letters for new addresses. Redirect before you change old ones.',
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
  return /[A-Z]/.test(path) && /[A-Z]/.test(path.replace(/%[0-9A-F]{2}/gi, ''));
}
