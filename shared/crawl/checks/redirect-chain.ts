import type { Site } from '../site/site.ts';
import { defineCheck, type SiteFinding } from './check.ts';
import { redirectPath } from './redirect-path.ts';

export const check = defineCheck({
  id: 'site/redirect-chain',
  severity: 'warning',
  basis: 'google',
  needs: ['redirect-hops'],
  texts: {
    title: 'Redirects in a row',
    found: '{group} leads over {hops} redirects to {final}.',
    why: 'Each hop takes time. Google follows ten and gives up; others give up sooner.',
    fix: 'Redirect to the final address at once.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  find,
});

const manyHops = 3;

/** Two hops are a notice, three a warning. What only lies within another chain is not said again. */
function find(site: Site): readonly SiteFinding[] {
  const paths = site.source.urls.flatMap(({ id, outcome }) => (outcome === 'redirect' ? [redirectPath(site, id)] : []));
  const inner = new Set(paths.flatMap(({ ids }) => ids.slice(1)));
  return paths.flatMap(({ ids, isLoop }) => {
    const [first = -1] = ids;
    const hops = ids.length - 1;
    const urls = ids.map((id) => site.source.urls[id]?.url ?? '');
    if (isLoop || hops < 2 || (inner.has(first) && site.linksTo(first).length === 0)) return [];
    const places = urls.slice(0, -1).map((url, at) => ({
      url,
      target: urls[at + 1] ?? '',
      value: String(site.source.urls[ids[at] ?? -1]?.status ?? ''),
    }));
    return [
      {
        group: urls[0] ?? '',
        severity: hops >= manyHops ? 'warning' : 'notice',
        params: { hops, final: urls.at(-1) ?? '' },
        count: hops,
        places,
      },
    ];
  });
}
