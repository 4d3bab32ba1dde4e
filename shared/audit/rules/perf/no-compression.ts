import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

/** Below, packing saves no packet. */
const minBytes = 1_400;

export const rule = defineRule({
  id: 'perf/no-compression',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'HTML is not compressed',
    found: 'The HTML came without compression.',
    why: 'Text shrinks to a quarter with gzip or Brotli, and arrives that much sooner.',
    fix: 'Switch compression on at your server or its CDN.',
  },
  source: { label: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return (headers['content-encoding'] ?? '') === '' && (response.bodyBytes ?? 0) > minBytes ? fail({}, []) : pass;
  },
});
