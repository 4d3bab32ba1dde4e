import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/sync-script-in-head',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: { en: 'Scripts in the head that stop parsing', fr: 'Scripts de l’en-tête qui bloquent l’analyse' },
    found: {
      en: '{count, plural, one {One script in the head has} other {# scripts in the head have}} neither async nor defer.',
      fr: '{count, plural, one {Un script de l’en-tête n’a} other {# scripts de l’en-tête n’ont}} ni async ni defer.',
    },
    why: {
      en: 'The browser stops reading the page until such a script has come and run.',
      fr: 'Le navigateur cesse de lire la page tant que ce script n’est pas arrivé et exécuté.',
    },
    fix: {
      en: 'Add defer, or async where order does not matter.',
      fr: 'Ajoutez defer, ou async si l’ordre importe peu.',
    },
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
