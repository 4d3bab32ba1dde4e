import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/lazy-by-script-only',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['raw'],
  texts: {
    title: { en: 'Images that only a script fills in', fr: 'Images remplies seulement par un script' },
    found: {
      en: '{count, plural, one {One image has} other {# images have}} its address in a data attribute only.',
      fr: '{count, plural, one {Une image a} other {# images ont}} leur adresse dans un attribut data seulement.',
    },
    why: {
      en: 'Without the script, or if it waits for scrolling, there is no image. Google’s crawler does not scroll.',
      fr: 'Sans le script, ou s’il attend un défilement, il n’y a pas d’image. Le robot de Google ne défile pas.',
    },
    fix: {
      en: 'Put the address into src and use loading="lazy".',
      fr: 'Mettez l’adresse dans src et utilisez loading="lazy".',
    },
  },
  source: {
    label: 'Google: lazy-loaded content',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
    checked: '2026-11',
  },
  check({ raw }) {
    const found = (raw.images ?? []).filter(
      ({ lazySource, src, srcset }) =>
        lazySource !== null && !srcset && (src === null || src === '' || src.startsWith('data:')),
    );
    return failWhereAny(found.map(({ lazySource }) => ({ value: lazySource?.slice(0, 300) ?? '' })));
  },
});
