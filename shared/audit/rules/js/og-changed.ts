import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'js/og-changed',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['raw', 'rendered'],
  texts: {
    title: 'Open Graph changed by script',
    found: 'Scripts change {names}.',
    why: 'Networks that show previews run no scripts and read what the HTML says.',
    fix: 'Send the right values in the HTML.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const names = ['og:title', 'og:description', 'og:image', 'og:url'].filter((name) => {
      const before = socialValue(raw.social ?? [], name);
      const after = socialValue(rendered.social ?? [], name);
      return before !== null && after !== null && before !== after;
    });
    return failWhereAny(
      names.map((name) => ({ value: `${name}: ${socialValue(rendered.social ?? [], name) ?? ''}`.slice(0, 300) })),
      {
        names: names.join(', '),
      },
    );
  },
});
