import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/mixed-content',
  severity: 'error',
  basis: 'standard',
  needs: ['audit'],
  texts: {
    title: 'Files loaded without encryption',
    found: '{count, plural, one {# page loads} other {# pages load}} {group} over http.',
    why: 'Browsers block scripts and styles that come unencrypted into an encrypted page, and warn of images.',
    fix: 'Load the file over https.',
  },
  source: { label: 'W3C: mixed content', url: 'https://www.w3.org/TR/mixed-content/', checked: '2026-11' },
  find,
});

/** One finding for each file: it mostly stands in a template. */
function find(site: Site): readonly SiteFinding[] {
  const pages = new Map<string, string[]>();
  for (const { id, reading } of site.source.pages()) {
    const url = site.pages.get(id)?.url ?? '';
    if (!url.startsWith('https:')) continue;
    for (const file of reading.insecure) {
      const users = pages.get(file) ?? [];
      pages.set(file, users);
      users.push(url);
    }
  }
  return Array.from(pages, ([file, users]) =>
    pagesFinding(
      file,
      users.map((url) => ({ url, target: file })),
    ),
  );
}
