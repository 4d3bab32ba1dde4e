import { isCanonicalTo } from '#shared/audit/reading/canonical-to.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/case-variant',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: { en: 'Other capitals answer too', fr: 'D’autres majuscules répondent aussi' },
    found: {
      en: 'The address also answers with 200 with other capitals, without naming this one as canonical.',
      fr: 'L’adresse répond aussi par 200 avec d’autres majuscules, sans désigner celle-ci comme canonique.',
    },
    why: {
      en: 'Paths are case-sensitive: each form is a page of its own to search engines.',
      fr: 'Les chemins sont sensibles à la casse : chaque forme est une page distincte pour les moteurs.',
    },
    fix: {
      en: 'Redirect to one form, or name it as canonical.',
      fr: 'Redirigez vers une forme, ou désignez-la comme canonique.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'case');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 && !answer.isRedirected && !isCanonicalTo(answer.canonical, page)
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
