import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/dead-end',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'Pages without a way on',
    found: '{count, plural, one {# page has} other {# pages have}} no link to another page of the site in the text.',
    why: 'Who has read to the end finds nothing to go on to; neither does a crawler, but for the menus.',
    fix: 'Link what comes next, or what belongs to it.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const { graph } = site;
  const pages = site.indexable.filter(({ id }) => {
    const [first, end] = graph.linksOf(id);
    for (let link = first; link < end; link += 1) {
      const target = site.finalOf(graph.targets[link] ?? -1);
      if (graph.isInContent(link) && target !== id && mayBePage(site, target)) return false;
    }
    return true;
  });
  return findingsByTemplate(
    site,
    pages.map(({ title, url }) => ({ url, value: title ?? '' })),
  );
}

/** What this crawl did not ask, or was refused, may be a page all the same. */
function mayBePage({ pages, source }: Site, id: number): boolean {
  return pages.has(id) || notSeen.has(source.urls[id]?.outcome ?? '');
}

const notSeen: ReadonlySet<string> = new Set(['pending', 'over-limit', 'excluded', 'disallowed', 'blocked']);
