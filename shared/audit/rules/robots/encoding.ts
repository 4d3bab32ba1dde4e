import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/encoding',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: { en: 'robots.txt is not UTF-8', fr: 'robots.txt n’est pas en UTF-8' },
    found: { en: 'robots.txt is not readable as UTF-8.', fr: 'robots.txt n’est pas lisible en UTF-8.' },
    why: {
      en: 'Google reads robots.txt as UTF-8 and ignores what is not; of UTF-16 nothing is left.',
      fr: 'Google lit robots.txt en UTF-8 et ignore le reste ; d’un fichier UTF-16, il ne reste rien.',
    },
    fix: { en: 'Save the file as UTF-8.', fr: 'Enregistrez le fichier en UTF-8.' },
  },
  source: {
    label: 'Google: how robots.txt is interpreted',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    return robotsTxt.status === 200 && /\0|\uFFFD/.test(robotsTxt.text)
      ? fail({}, [{ url: robotsTxt.url, value: robotsTxt.contentType ?? '' }])
      : pass;
  },
});
