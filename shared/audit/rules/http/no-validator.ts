import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/no-validator',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'No ETag and no Last-Modified', fr: 'Ni ETag ni Last-Modified' },
    found: { en: 'The answer has neither ETag nor Last-Modified.', fr: 'La réponse n’a ni ETag ni Last-Modified.' },
    why: {
      en: 'With one of them Google’s crawlers can ask whether the page changed instead of fetching it again.',
      fr: 'Avec l’un d’eux, les robots de Google peuvent demander si la page a changé au lieu de la relire.',
    },
    fix: { en: 'Send an ETag or a true Last-Modified.', fr: 'Envoyez un ETag ou un Last-Modified exact.' },
  },
  source: {
    label: 'Google: HTTP caching for crawlers',
    url: 'https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return headers['etag'] === undefined && headers['last-modified'] === undefined ? fail({}, []) : pass;
  },
});
