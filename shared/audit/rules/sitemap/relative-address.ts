import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/relative-address',
  severity: 'error',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Addresses in the sitemap that are not absolute', fr: 'Adresses non absolues dans le sitemap' },
    found: {
      en: '{count, plural, one {One address} other {# addresses}} in the sitemap {count, plural, one {is} other {are}} not absolute.',
      fr: '{count, plural, one {Une adresse du sitemap n’est} other {# adresses du sitemap ne sont}} pas absolues.',
    },
    why: {
      en: 'A sitemap must give whole addresses, with scheme and host. Others are ignored.',
      fr: 'Un sitemap doit donner des adresses complètes, schéma et hôte compris. Les autres sont ignorées.',
    },
    fix: { en: 'Write the whole address.', fr: 'Écrivez l’adresse complète.' },
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.relativeLocs.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
