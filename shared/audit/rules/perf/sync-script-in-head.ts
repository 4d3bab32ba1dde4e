import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/sync-script-in-head',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: 'Parser-blocking scripts in the head',
    found:
      '{count, plural, one {One script in the head has} other {# scripts in the head have}} neither async nor defer.',
    why: 'The browser stops reading the page until such a script has come and run.',
    fix: 'Add defer, or async where order does not matter.',
  },
  source: {
    label: 'Chrome: eliminate render-blocking resources',
    url: 'https://developer.chrome.com/docs/lighthouse/performance/render-blocking-resources',
    checked: '2026-11',
  },
  check({ resources }) {
    const found = resources.scripts.filter(
      ({ url, location, isAsync, isDefer, type }) =>
        url !== null &&
        location === 'head' &&
        !isAsync &&
        !isDefer &&
        (type === null || type === '' || /javascript$/i.test(type)),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});
