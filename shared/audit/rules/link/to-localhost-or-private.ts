import { isPageLink, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';

export const rule = defineRule({
  id: 'link/to-localhost-or-private',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links', 'page'],
  texts: {
    title: 'Link to a private address',
    found:
      '{count, plural, one {One link leads} other {# links lead}} to a host that only your network can reach: {host}.',
    why: 'Visitors and search engines get an error. Such links usually come from a test system.',
    fix: 'Replace the host by the public one.',
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, page }) {
    if (page.isStaging) return notApplicable;
    const hostOf = (url: string | null) => /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(url ?? '')?.[1] ?? '';
    const found = links.filter((link) => isPageLink(link) && isPrivateHost(hostOf(link.url)));
    return failWhereAny(found.map(linkPlace), { host: hostOf(found[0]?.url ?? null) });
  },
});
