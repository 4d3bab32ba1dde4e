import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/raw-rendered-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered', 'page'],
  texts: {
    title: 'Script changes the canonical',
    found: 'The HTML as served says {before}, the page after its scripts says {after}.',
    why: 'Google may take either of the two. It asks not to change the canonical by script.',
    fix: 'Put the right canonical into the HTML, and keep scripts away from it.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered, page }) {
    const before = raw.canonicals?.find(({ location }) => location === 'head');
    const after = rendered.canonicals?.find(({ location }) => location === 'head');
    if (!before?.url || !after?.url) return notApplicable;
    if (isSameAddress(before.url, after.url)) return pass;
    return fail({ before: before.url, after: after.url }, [{ node: after.node, url: after.url, value: page.url }]);
  },
});
