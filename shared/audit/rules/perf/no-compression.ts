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
    title: { en: 'HTML is not compressed', fr: 'HTML non compressé' },
    found: { en: 'The HTML came without compression.', fr: 'Le HTML est arrivé sans compression.' },
    why: {
      en: 'Text shrinks to a quarter with gzip or Brotli, and arrives that much sooner.',
      fr: 'Le texte se réduit au quart avec gzip ou Brotli et arrive d’autant plus tôt.',
    },
    fix: {
      en: 'Switch compression on at your server or its CDN.',
      fr: 'Activez la compression sur votre serveur ou son CDN.',
    },
  },
  source: { label: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return (headers['content-encoding'] ?? '') === '' && (response.bodyBytes ?? 0) > minBytes ? fail({}, []) : pass;
  },
});
