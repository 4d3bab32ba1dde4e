import { detailWords } from '../outcome-words.ts';
import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/server-errors',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Answers that failed',
    found: '{count} of {asked} addresses that were asked ended in an error of the server or in silence.',
    why: 'Google slows down where a server fails, and drops pages that fail for long.',
    fix: 'Look into the log of the server at the time of the crawl.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  find,
});

const leastShare = 0.01;

function find(site: Site): readonly SiteFinding[] {
  const asked = site.source.urls.filter(({ attempts }) => attempts > 0);
  const failed = asked.filter(
    ({ detail, outcome, status }) => status >= 500 || (outcome === 'unreachable' && detail !== 'private address'),
  );
  const share = failed.length / Math.max(1, asked.length);
  if (share < leastShare) return [];
  const places = failed.map(({ detail, status, url }) => ({
    url,
    value: status > 0 ? String(status) : detailWords(detail),
  }));
  return [pagesFinding(site.source.settings.start, places, { asked: asked.length })];
}
