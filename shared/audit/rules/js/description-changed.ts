import { metasNamed, pageDescription } from '#shared/audit/reading/head-metas.ts';
import { compareTexts } from '#shared/audit/reading/raw-comparison.ts';
import { defineRule } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/description-changed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script changes the meta description',
    found:
      '{kind, select, added {A script adds the description “{after}”.} other {The description changes from “{before}” to “{after}”.}}',
    why: 'Google allows it and reads the page after rendering. Others may read the first version only.',
    fix: 'Send the description in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [place] = rendered.head ? metasNamed(rendered.head, 'description') : [];
    return compareTexts(pageDescription(raw.head), pageDescription(rendered.head), place ? { node: place.node } : {});
  },
});
