import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/referrer-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'Referrer sends full addresses',
    found: 'The referrer policy sends the whole address to other sites.',
    why: 'Not a matter of search: ranking does not depend on it. Addresses can hold private words, such as a search.',
    fix: 'Use strict-origin-when-cross-origin, which is the default.',
  },
  source: { label: 'Referrer Policy', url: 'https://www.w3.org/TR/referrer-policy/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return /unsafe-url|no-referrer-when-downgrade/i.test(headers['referrer-policy'] ?? '') ? fail({}, []) : pass;
  },
});
