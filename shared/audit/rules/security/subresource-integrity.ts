import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

/** Hosts of files with fixed versions; those whose files change can't be pinned. */
const libraryHosts =
  /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|code\.jquery\.com|ajax\.googleapis\.com|bootstrapcdn\.com)$/;

export const rule = defineRule({
  id: 'security/subresource-integrity',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources', 'page'],
  texts: {
    title: 'Third-party scripts without integrity',
    found:
      '{count, plural, one {One script of a public library host has} other {# scripts of public library hosts have}} no integrity attribute.',
    why: 'Anyone who takes over that host can change what runs on your page. This is not a ranking factor.',
    fix: 'Add integrity and crossorigin to files with a fixed version.',
  },
  source: { label: 'W3C: Subresource Integrity', url: 'https://www.w3.org/TR/SRI/', checked: '2026-11' },
  check({ resources, page }) {
    const own = parseUrl(page.url)?.host;
    const found = resources.scripts.filter(({ url, hasIntegrity }) => {
      const host = url === null ? undefined : parseUrl(url)?.host;
      return host !== undefined && host !== own && !hasIntegrity && libraryHosts.test(host);
    });
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});
