import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { compareTexts } from '#shared/audit/reading/raw-comparison.ts';
import { defineRule } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/title-changed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script changes the title',
    found:
      '{kind, select, added {A script adds the title “{after}”.} other {The title changes from “{before}” to “{after}”.}}',
    why: 'Google allows it and takes the later one after rendering. Other search engines and chats read the first.',
    fix: 'Send the right title in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [place] = rendered.head?.titles ?? [];
    return compareTexts(pageTitle(raw.head), pageTitle(rendered.head), place ? { node: place.node } : {});
  },
});
