import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/space',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Spaces in the path',
    found: 'The path has a space: {path}',
    why: 'Spaces are not allowed in a URI. They are written as %20, and break where people copy them.',
    fix: 'Use hyphens instead.',
  },
  source: { label: 'RFC 3986: URI syntax', url: 'https://www.rfc-editor.org/rfc/rfc3986', checked: '2026-11' },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    return /%20|\+/.test(url.pathname) ? fail({ path: url.pathname.slice(0, 200) }, [{ url: page.url }]) : pass;
  },
});
