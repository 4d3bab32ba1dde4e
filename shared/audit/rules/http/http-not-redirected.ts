import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/http-not-redirected',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: 'http form does not lead to https',
    found: 'The http form of the address does not redirect to https.',
    why: 'Visitors who follow an old link stay unprotected, and two forms of the page compete.',
    fix: 'Redirect http to https permanently.',
  },
  source: {
    label: 'Google: page experience',
    url: 'https://developers.google.com/search/docs/appearance/page-experience',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'http');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status < 400 && !/^https:/i.test(answer.finalUrl ?? '')
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
