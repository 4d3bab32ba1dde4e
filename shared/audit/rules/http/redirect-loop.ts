import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-loop',
  severity: 'error',
  basis: 'standard',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Redirect loop',
    found: 'The redirects lead back to {url}.',
    why: 'Neither visitors nor crawlers reach the page.',
    fix: 'Break the loop: look for two rules that undo each other, such as www and no www.',
  },
  source: { label: 'RFC 9110: HTTP Semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  check({ response }) {
    const seen = new Set<string>();
    const places = response.redirects.map((hop) => ({ url: hop.url, value: String(hop.status) }));
    for (const { url } of response.redirects) {
      if (seen.has(url)) return fail({ url }, places);
      seen.add(url);
    }
    return pass;
  },
});
