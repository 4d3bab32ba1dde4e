import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/content-despite-error',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response', 'text'],
  texts: {
    title: { en: 'Full content under an error status', fr: 'Contenu complet sous un statut d’erreur' },
    found: {
      en: 'The page has {count, number} words of content, but answers with status {status}.',
      fr: 'La page a {count, number} mots de contenu, mais répond avec le statut {status}.',
    },
    why: {
      en: 'Google neither renders nor indexes what comes with an error status, however good it is.',
      fr: 'Google ne rend ni n’indexe ce qui vient avec un statut d’erreur, même excellent.',
    },
    fix: { en: 'Answer 200 for pages that exist.', fr: 'Répondez 200 pour les pages qui existent.' },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ response, text }) {
    if (response.status < 400 || response.status === 401 || response.status === 403 || response.status === 429)
      return notApplicable;
    const count = text.mainWordCount;
    return count >= 250 ? fail({ count, status: response.status }, []) : pass;
  },
});
