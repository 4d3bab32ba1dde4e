import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding, templateSizes } from './check.ts';

const leastPages = 5;

export const check = defineCheck({
  id: 'site/slow-pages',
  severity: 'notice',
  basis: 'google',
  needs: [],
  sample: { least: leastPages, norm: 'template', sizes: ({ pages }) => templateSizes(pages.values()) },
  texts: {
    title: 'Templates that answer slowly',
    found: 'One in ten pages like {group} took {seconds} s or more to arrive.',
    why: 'Over 1.8 seconds to the first byte counts as poor, and a slow server is crawled less. Measured from here, the whole answer included.',
    fix: 'Cache what is made for each request, or move it nearer to the readers.',
  },
  source: { label: 'web.dev: time to first byte', url: 'https://web.dev/articles/ttfb', checked: '2026-11' },
  find,
});

const poorMs = 1_800;

function find(site: Site): readonly SiteFinding[] {
  return [...Map.groupBy(site.pages.values(), ({ template }) => template)].flatMap(([template, pages]) => {
    const byTime = pages.toSorted((a, b) => b.elapsedMs - a.elapsedMs);
    const p90 = byTime[Math.floor(byTime.length / 10)]?.elapsedMs ?? 0;
    if (pages.length < leastPages || p90 <= poorMs) return [];
    const slow = byTime.filter(({ elapsedMs }) => elapsedMs > poorMs);
    const places = slow.map(({ elapsedMs, url }) => ({ url, value: `${(elapsedMs / 1_000).toFixed(1)} s` }));
    return [pagesFinding(template, places, { seconds: (p90 / 1_000).toFixed(1) })];
  });
}
