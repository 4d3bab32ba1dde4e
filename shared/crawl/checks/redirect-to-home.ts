import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/redirect-to-home',
  severity: 'warning',
  basis: 'google',
  needs: ['start'],
  texts: {
    title: 'Many old addresses lead to the start page',
    found: '{count} addresses redirect to the start page.',
    why: 'Google takes a redirect to a page about something else for an error page that answers with success.',
    fix: 'Redirect each to the page that took its place; let the others answer 404 or 410.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  find,
});

const many = 5;

/** Other ways of writing the start page itself are left out: an index file, another host, no slash. */
function find(site: Site): readonly SiteFinding[] {
  const home = site.start;
  if (!home || new URL(home.url).pathname !== '/') return [];
  const places = site.source.urls.flatMap(({ id, outcome, status, url }) => {
    const isOther =
      outcome === 'redirect' &&
      site.finalOf(id) === site.finalOf(home.id) &&
      !/^\/(index\.\w+)?$/.test(new URL(url).pathname);
    return isOther ? [{ url, target: home.url, value: String(status) }] : [];
  });
  return places.length < many ? [] : [pagesFinding(home.url, places)];
}
