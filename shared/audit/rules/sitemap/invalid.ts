import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/invalid',
  severity: 'error',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Sitemap is not valid', fr: 'Sitemap non valide' },
    found: {
      en: '{count, plural, one {One sitemap is} other {# sitemaps are}} not well-formed or no sitemap at all: {error}',
      fr: '{count, plural, one {Un sitemap est mal formé ou n’en est pas un} other {# sitemaps sont mal formés ou n’en sont pas}} : {error}',
    },
    why: {
      en: 'Search engines stop at the first error and ignore what follows.',
      fr: 'Les moteurs s’arrêtent à la première erreur et ignorent la suite.',
    },
    fix: {
      en: 'Write well-formed XML with a urlset or sitemapindex root, or one address per line.',
      fr: 'Écrivez du XML bien formé, avec urlset ou sitemapindex en racine, ou une adresse par ligne.',
    },
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const wrong = read.filter(({ kind, error }) => kind === 'unknown' || error !== null);
    const [first] = wrong;
    if (!first) return pass;
    const error = first.error ?? 'no urlset, sitemapindex or feed';
    return fail(
      { count: wrong.length, error },
      wrong.map(({ url, error: problem }) => ({ url, value: problem ?? '' })),
    );
  },
});
