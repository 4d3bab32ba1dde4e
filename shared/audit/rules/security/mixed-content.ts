import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/mixed-content',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'resources', 'page'],
  texts: {
    title: 'Mixed content: insecure parts in a secure page',
    found: '{count, plural, one {One part of the page comes} other {# parts of the page come}} over http: {names}.',
    why: 'Browsers block scripts and frames over http and warn about images, so parts of the page may be missing.',
    fix: 'Load everything over https.',
  },
  source: {
    label: 'web.dev: what is mixed content',
    url: 'https://web.dev/articles/what-is-mixed-content',
    checked: '2026-11',
  },
  check({ resources, page }) {
    if (!page.url.startsWith('https:')) return notApplicable;
    const names = [...new Set(resources.insecure.map(({ tag }) => tag))].join(', ');
    return failWhereAny(
      resources.insecure.map(({ node, url }) => ({ node, url })),
      { names },
    );
  },
});
