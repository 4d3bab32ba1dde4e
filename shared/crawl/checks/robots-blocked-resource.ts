import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/robots-blocked-resource',
  severity: 'notice',
  basis: 'google',
  needs: ['audit'],
  texts: {
    title: 'Files that Google may not load',
    found: '{count, plural, one {# page uses} other {# pages use}} {group}, which robots.txt forbids to Googlebot.',
    why: 'Google renders pages. Without scripts and styles it may see another page than your readers.',
    fix: 'Allow the file in robots.txt.',
  },
  source: {
    label: 'Google: JavaScript SEO',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  find,
});

/** Only files of hosts whose robots.txt was read. Scripts and styles are a warning, images a notice. */
function find(site: Site): readonly SiteFinding[] {
  const pages = new Map<string, { readonly kind: string; readonly urls: string[] }>();
  const verdicts = new Map<string, boolean>();
  for (const { id, reading } of site.source.pages()) {
    const page = site.pages.get(id);
    if (!page) continue;
    for (const { kind, url } of reading.resources) {
      const isAllowed = verdicts.get(url) ?? (!site.knowsRobotsOf(url) || site.mayGoogleRead(url));
      if (verdicts.size < 100_000) verdicts.set(url, isAllowed);
      if (isAllowed) continue;
      const users = pages.get(url) ?? { kind, urls: [] };
      pages.set(url, users);
      users.urls.push(page.url);
    }
  }
  return Array.from(pages, ([file, { kind, urls }]) =>
    pagesFinding(
      file,
      urls.map((url) => ({ url, target: file, value: kind })),
      {},
      kind === 'image' ? 'notice' : 'warning',
    ),
  );
}
