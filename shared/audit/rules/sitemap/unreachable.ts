import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/unreachable',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Sitemap cannot be read', fr: 'Sitemap illisible' },
    found: {
      en: '{count, plural, one {One sitemap that is named does} other {# sitemaps that are named do}} not answer with 200.',
      fr: '{count, plural, one {Un sitemap annoncé ne répond} other {# sitemaps annoncés ne répondent}} pas avec 200.',
    },
    why: {
      en: 'Google drops a sitemap that it cannot fetch, and the pages in it are found by links alone.',
      fr: 'Google abandonne un sitemap qu’il ne peut récupérer ; ses pages ne sont alors trouvées que par les liens.',
    },
    fix: {
      en: 'Correct the address in robots.txt or in the index, or bring the file back.',
      fr: 'Corrigez l’adresse dans robots.txt ou l’index, ou rétablissez le fichier.',
    },
  },
  source: {
    label: 'Google: build a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  check({ sitemaps }) {
    const named = sitemaps.files.filter(({ from }) => from !== 'usual-place');
    if (named.length === 0) return notApplicable;
    const broken = named.filter(({ status }) => status !== null && status !== 200);
    return failWhereAny(broken.map(({ url, status }) => ({ url, value: String(status) })));
  },
});
