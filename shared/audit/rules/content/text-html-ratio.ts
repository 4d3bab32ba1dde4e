import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/text-html-ratio',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['text', 'response'],
  texts: {
    title: 'Low text-to-HTML ratio',
    found: 'Text is {share}% of the HTML.',
    why: 'Not scored: no search engine measures this. It changes with every framework and says nothing about the content.',
    fix: 'No action needed.',
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
    label: 'Share of text in the HTML, in %',
  },
  check({ text, response }, threshold) {
    if (!response.bodyBytes) return notApplicable;
    const share = (text.characterCount / response.bodyBytes) * 100;
    return share < threshold ? fail({ share: Math.round(share) }, []) : pass;
  },
});
