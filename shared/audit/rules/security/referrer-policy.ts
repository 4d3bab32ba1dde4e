import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/referrer-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'Referrer sends whole addresses', fr: 'Référent avec adresses complètes' },
    found: {
      en: 'The referrer policy sends the whole address to other sites.',
      fr: 'La politique de référent envoie l’adresse complète aux autres sites.',
    },
    why: {
      en: 'Not a matter of search: ranking does not depend on it. Addresses can hold private words, such as a search.',
      fr: 'Sans rapport avec la recherche : le classement n’en dépend pas. Les adresses peuvent contenir des mots privés, comme une recherche.',
    },
    fix: {
      en: 'Use strict-origin-when-cross-origin, which is the default.',
      fr: 'Utilisez strict-origin-when-cross-origin, qui est la valeur par défaut.',
    },
  },
  source: { label: 'Referrer Policy', url: 'https://www.w3.org/TR/referrer-policy/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return /unsafe-url|no-referrer-when-downgrade/i.test(headers['referrer-policy'] ?? '') ? fail({}, []) : pass;
  },
});
