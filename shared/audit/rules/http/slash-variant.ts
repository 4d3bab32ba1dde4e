import { isCanonicalTo } from '#shared/audit/reading/canonical-to.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/slash-variant',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['variants', 'page'],
  texts: {
    title: { en: 'Both trailing-slash forms answer', fr: 'Les deux formes de barre finale répondent' },
    found: {
      en: 'The address also answers with 200 in its other trailing-slash form, without naming this one as canonical.',
      fr: 'L’adresse répond aussi par 200 avec l’autre forme de barre finale, sans désigner celle-ci comme canonique.',
    },
    why: {
      en: 'To search engines these are two pages with the same content.',
      fr: 'Pour les moteurs, ce sont deux pages au même contenu.',
    },
    fix: {
      en: 'Redirect one form to the other, or name one as canonical on both.',
      fr: 'Redirigez une forme vers l’autre, ou désignez-en une comme canonique sur les deux.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ variants, page }) {
    const answer = variants.find(({ kind }) => kind === 'slash');
    if (!answer || answer.status === null || page.isStaging) return notApplicable;
    return answer.status === 200 && !answer.isRedirected && !isCanonicalTo(answer.canonical, page)
      ? fail({}, [{ url: answer.url, value: answer.finalUrl ?? '' }])
      : pass;
  },
});
