import type { Site } from '../site/site.ts';
import { anchorTexts } from '../site/anchor-texts.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/anchor-same-text',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  texts: {
    title: 'One link text for several pages',
    found: '“{group}” is the text of links to {count} different pages.',
    why: 'The text of a link says what is there. One text for several pages says that they are the same.',
    fix: 'Let each link name its page.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

const least = 3;
const most = 20;
/** Texts that are named; a large site has hundreds. */
const shown = 25;

/** Texts in the content, of two words at least; a text for more than twenty pages is a label such as "next". */
function find(site: Site): readonly SiteFinding[] {
  const targets = new Map<string, Map<number, string>>();
  for (const { source, target, text } of anchorTexts(site)) {
    const key = text.toLowerCase();
    if (!/\S\s+\S/.test(key)) continue;
    const same = targets.get(key) ?? new Map<number, string>();
    targets.set(key, same);
    if (same.size <= most && !same.has(target)) same.set(target, source);
  }
  const findings = [...targets].flatMap(([text, same]) => {
    if (same.size < least || same.size > most) return [];
    const places = Array.from(same, ([target, url]) => ({ url, target: site.pages.get(target)?.url ?? '', text }));
    return [pagesFinding(text, places)];
  });
  return findings.toSorted((a, b) => b.count - a.count).slice(0, shown);
}
