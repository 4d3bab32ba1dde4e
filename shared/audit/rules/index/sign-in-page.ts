import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const maxWords = 120;

export const rule = defineRule({
  id: 'index/sign-in-page',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['resources', 'text'],
  texts: {
    title: { en: 'Page is a sign-in form', fr: 'La page est un formulaire de connexion' },
    found: {
      en: 'The page asks for a password and has only {count} words beside that.',
      fr: 'La page demande un mot de passe et ne contient que {count} mots.',
    },
    why: {
      en: 'A crawler does not sign in: it sees this form, not what lies behind it.',
      fr: 'Un robot ne se connecte pas : il voit ce formulaire, pas ce qu’il protège.',
    },
    fix: {
      en: 'If search should find what is behind it, show that without signing in. Else add noindex.',
      fr: 'Si la recherche doit trouver la suite, montrez-la sans connexion. Sinon, ajoutez noindex.',
    },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ resources, text }) {
    const form = resources.forms.find(({ hasPassword }) => hasPassword);
    if (!form || text.mainWordCount > maxWords) return pass;
    return needsReview({ count: text.mainWordCount }, [{ node: form.node }]);
  },
});
