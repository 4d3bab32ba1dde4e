import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'index/staging-host',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['page'],
  texts: {
    title: { en: 'Preview or local address', fr: 'Adresse de prévisualisation ou locale' },
    found: {
      en: '{host} looks like a preview or a private host: findings about addresses and noindex are shown as notices.',
      fr: '{host} ressemble à une prévisualisation ou à un hôte privé : les constats sur les adresses et noindex deviennent des remarques.',
    },
    why: {
      en: 'A preview often has another host, noindex and canonicals to the live site, all on purpose.',
      fr: 'Une prévisualisation a souvent, à dessein, un autre hôte, noindex et des canoniques vers le site réel.',
    },
    fix: {
      en: 'Audit the live page before you judge its addresses. Keep the preview out of search with a password or noindex.',
      fr: 'Auditez la page en ligne avant de juger ses adresses. Protégez la prévisualisation par mot de passe ou noindex.',
    },
  },
  source: {
    label: 'Google: block indexing with noindex',
    url: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
    checked: '2026-11',
  },
  check({ page }) {
    return page.isStaging ? fail({ host: parseUrl(page.url)?.host ?? page.url }, []) : pass;
  },
});
