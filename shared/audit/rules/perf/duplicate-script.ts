import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/duplicate-script',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: 'Same script twice',
    found: '{count, plural, one {One script is} other {# scripts are}} included more than once: {names}.',
    why: 'It runs twice, which costs time and often breaks counting and handlers.',
    fix: 'Include it once.',
  },
  source: {
    label: 'web.dev: optimize resource loading',
    url: 'https://web.dev/learn/performance/optimize-resource-loading',
    checked: '2026-11',
  },
  check({ resources }) {
    const byName = Map.groupBy(
      resources.scripts.filter(({ url }) => url !== null),
      ({ url }) => nameOf(url ?? ''),
    );
    const doubles = [...byName].filter(([, group]) => group.length > 1);
    return failWhereAny(
      doubles.flatMap(([, group]) =>
        group.slice(1, 2).map(({ node, url }) => ({ node, ...(url !== null && { url }) })),
      ),
      {
        names: doubles
          .map(([name]) => name.replace(/^.*\//, ''))
          .join(', ')
          .slice(0, 200),
      },
    );
  },
});

/** Address, or a well-known library whatever its version and place. */
function nameOf(url: string): string {
  const library =
    /\/(jquery|react-dom|vue|angular|lodash|moment|bootstrap(?:\.bundle)?)[@.-]v?\d[\w.]*?(?:\.slim)?(?:\.min)?\.js(?:\?|$)/i.exec(
      url,
    )?.[1];
  return library?.toLowerCase() ?? url;
}
