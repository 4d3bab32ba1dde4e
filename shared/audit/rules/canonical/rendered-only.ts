import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/rendered-only',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Canonical added by script',
    found: 'The HTML as served has no canonical; a script adds {url}.',
    why: 'Google reads it after rendering, which may come later. Other search engines may never see it.',
    fix: 'Put the canonical into the HTML that the server sends.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [after] = rendered.canonicals ?? [];
    if (!after?.url) return notApplicable;
    return raw.canonicals?.length === 0 ? fail({ url: after.url }, [{ node: after.node, url: after.url }]) : pass;
  },
});
