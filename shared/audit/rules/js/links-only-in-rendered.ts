import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'js/links-only-in-rendered',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Links added by script',
    found: 'Scripts add {count} of {total} internal links.',
    why: 'Google finds them after rendering, other crawlers don’t.',
    fix: 'Put the links of menus and lists into the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    if (!raw.links || !rendered.links) return notApplicable;
    const served = new Set(raw.links.map(({ url }) => withoutFragment(url ?? '')));
    const internal = rendered.links.filter(({ kind }) => kind === 'internal');
    const added = internal.filter(({ url }) => !served.has(withoutFragment(url ?? '')));
    if (internal.length === 0) return notApplicable;
    return added.length >= 5 && added.length > internal.length / 2
      ? fail({ count: added.length, total: internal.length }, added.map(linkPlace))
      : pass;
  },
});
