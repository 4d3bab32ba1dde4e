import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'security/form-insecure',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'resources', 'page'],
  texts: {
    title: 'Form sent over http',
    found: '{count, plural, one {One form sends its} other {# forms send their}} data over http.',
    why: 'Others on the network can read what people type. Browsers warn before they send it.',
    fix: 'Give the form an https address.',
  },
  source: {
    label: 'web.dev: what is mixed content',
    url: 'https://web.dev/articles/what-is-mixed-content',
    checked: '2026-11',
  },
  check({ resources, page }) {
    if (page.isStaging) return notApplicable;
    const found = resources.forms.filter(({ action, hasPassword }) => {
      const target = parseUrl(action ?? '', page.url)?.protocol;
      return target === 'http:' && (page.url.startsWith('https:') || hasPassword);
    });
    return failWhereAny(found.map(({ node, action }) => ({ node, value: (action ?? '').slice(0, 300) })));
  },
});
