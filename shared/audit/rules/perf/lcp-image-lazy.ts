import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/lcp-image-lazy',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['vitals'],
  texts: {
    title: { en: 'Largest image loads lazily', fr: 'Plus grande image chargée tardivement' },
    found: {
      en: 'The largest image of this view has loading=lazy.',
      fr: 'La plus grande image de cet affichage porte loading=lazy.',
    },
    why: {
      en: 'The browser fetches a lazy image only after layout, which delays the largest paint.',
      fr: 'Le navigateur ne récupère une image différée qu’après la mise en page, ce qui retarde l’affichage principal.',
    },
    fix: { en: 'Remove loading=lazy from this image.', fr: 'Retirez loading=lazy de cette image.' },
  },
  source: {
    label: 'Google: lazy-loaded content',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/lazy-loading',
    checked: '2026-11',
  },
  check({ vitals }) {
    const { lcp } = vitals;
    if (!lcp || lcp.url === null) return notApplicable;
    if (lcp.loading !== 'lazy') return pass;
    return fail({}, [{ ...(lcp.node !== null && { node: lcp.node }), url: lcp.url }]);
  },
});
