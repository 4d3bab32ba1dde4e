import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/lazy-by-script-only',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['raw'],
  texts: {
    title: 'Images that only a script fills in',
    found:
      '{count, plural, one {One image has its address only in a data attribute} other {# images have their addresses only in data attributes}}.',
    why: 'Without the script, or if it waits for scrolling, there is no image. Google’s crawler does not scroll.',
    fix: 'Put the address into src and use loading="lazy".',
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
