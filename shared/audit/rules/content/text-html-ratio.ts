import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/text-html-ratio',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['text', 'response'],
  texts: {
    title: { en: 'Little text beside the HTML', fr: 'Peu de texte par rapport au HTML' },
    found: { en: 'Text is {share} % of the HTML.', fr: 'Le texte fait {share} % du HTML.' },
    why: {
      en: 'Not scored: no search engine measures this. It changes with every framework and says nothing about the content.',
      fr: 'Non noté : aucun moteur ne mesure cela. Le chiffre varie avec chaque framework et ne dit rien du contenu.',
    },
    fix: { en: 'Nothing needs doing.', fr: 'Rien à faire.' },
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  threshold: {
    value: 10,
    min: 1,
    max: 50,
    label: { en: 'Share of text in the HTML, in %', fr: 'Part du texte dans le HTML, en %' },
  },
  check({ text, response }, threshold) {
    if (!response.bodyBytes) return notApplicable;
    const share = Math.round((text.characterCount / response.bodyBytes) * 100);
    return share < threshold ? fail({ share }, []) : pass;
  },
});
