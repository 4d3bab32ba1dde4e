import type { Site } from '../site/site.ts';
import { defineCheck, maxPlaces, type SiteFinding } from './check.ts';
import { redirectPath } from './redirect-path.ts';

export const check = defineCheck({
  id: 'site/redirect-loop',
  severity: 'error',
  basis: 'google',
  needs: ['redirect-hops'],
  texts: {
    title: 'Redirects in a circle',
    found: '{group} redirects in a circle and never arrives.',
    why: 'Nobody can open it.',
    fix: 'Break the circle: one address must answer with the page.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  find,
});

/** Each circle once, named by its first address. */
function find(site: Site): readonly SiteFinding[] {
  const circles = new Map<string, readonly number[]>();
  for (const { id, outcome } of site.source.urls) {
    const { ids, isLoop } = outcome === 'redirect' ? redirectPath(site, id) : { ids: [], isLoop: false };
    if (!isLoop) continue;
    const circle = ids.slice(ids.indexOf(ids.at(-1) ?? -1), -1);
    const name = circle.toSorted((a, b) => a - b).join();
    if (!circles.has(name)) circles.set(name, circle);
  }
  return Array.from(circles.values(), (circle): SiteFinding => {
    const urls = circle.map((id) => site.source.urls[id]?.url ?? '');
    const places = urls.map((url, at) => ({ url, target: urls[(at + 1) % urls.length] ?? '' }));
    return { group: urls[0] ?? '', params: {}, count: urls.length, pages: urls, places: places.slice(0, maxPlaces) };
  });
}
