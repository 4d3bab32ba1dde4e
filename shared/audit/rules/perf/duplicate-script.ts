import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/duplicate-script',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: { en: 'Same script twice', fr: 'Même script deux fois' },
    found: {
      en: '{count, plural, one {One script is} other {# scripts are}} included more than once: {names}.',
      fr: '{count, plural, one {Un script est inclus} other {# scripts sont inclus}} plus d’une fois : {names}.',
    },
    why: {
      en: 'It runs twice, which costs time and often breaks counting and handlers.',
      fr: 'Il s’exécute deux fois : du temps perdu, et souvent des mesures et gestionnaires faussés.',
    },
    fix: { en: 'Include it once.', fr: 'Incluez-le une seule fois.' },
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
