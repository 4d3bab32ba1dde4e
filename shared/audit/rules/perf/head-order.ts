import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/head-order',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['head', 'resources'],
  texts: {
    title: 'Title behind blocking scripts',
    found: '{name} comes after a script or style sheet that blocks.',
    why: 'Browsers need encoding and viewport first and preconnects before what uses them; behind a blocking script they come late.',
    fix: 'Order the head: charset, viewport, title, preconnect, scripts, styles, the rest.',
  },
  source: {
    label: 'web.dev: optimize resource loading',
    url: 'https://web.dev/learn/performance/optimize-resource-loading',
    checked: '2026-11',
  },
  check({ head, resources }) {
    const blockers = resources.scripts.filter(
      ({ url, location, isAsync, isDefer, type }) =>
        url !== null && location === 'head' && !isAsync && !isDefer && type !== 'module',
    );
    const first = Math.min(...blockers.map(({ node }) => node));
    if (blockers.length === 0) return notApplicable;
    const late = [
      ...head.metas
        .filter(({ charset, name }) => charset !== null || name === 'viewport')
        .map(({ node, charset }) => ({ node, name: charset === null ? 'viewport' : 'charset' })),
      ...head.titles
        .filter(({ location }) => location === 'head')
        .slice(0, 1)
        .map(({ node }) => ({ node, name: 'title' })),
      ...head.links.filter(({ rel }) => rel.includes('preconnect')).map(({ node }) => ({ node, name: 'preconnect' })),
    ].filter(({ node }) => node > first);
    return failWhereAny(
      late.map(({ node }) => ({ node })),
      { name: [...new Set(late.map(({ name }) => name))].join(', ') },
    );
  },
});
