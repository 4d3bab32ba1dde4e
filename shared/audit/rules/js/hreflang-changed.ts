import type { HreflangFact } from '#shared/audit/facts/head-facts.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/hreflang-changed',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Script changes the hreflang links',
    found:
      'The HTML as served has {before, plural, one {# hreflang link} other {# hreflang links}}, the page after its scripts {after}.',
    why: 'Two versions of the set make it likely that Google ignores some of it.',
    fix: 'Put all alternates into the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    if (!raw.hreflang || !rendered.hreflang || raw.hreflang.length + rendered.hreflang.length === 0)
      return notApplicable;
    const set = (alternates: readonly HreflangFact[]) =>
      new Set(alternates.map(({ code, url }) => `${code.toLowerCase()} ${url ?? ''}`));
    const [before, after] = [set(raw.hreflang), set(rendered.hreflang)];
    const isSame = before.size === after.size && [...before].every((alternate) => after.has(alternate));
    return isSame
      ? pass
      : fail(
          { before: before.size, after: after.size },
          rendered.hreflang.slice(0, 1).map(({ node }) => ({ node })),
        );
  },
});
