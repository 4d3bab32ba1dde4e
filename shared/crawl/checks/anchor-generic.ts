import { isGenericLinkText } from '#shared/audit/reading/generic-link-text.ts';

import type { Site } from '../site/site.ts';
import { anchorTexts } from '../site/anchor-texts.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/anchor-generic',
  severity: 'notice',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Pages linked with texts that say nothing',
    found: '{group} is linked {count} times, and never with a text that says what is there.',
    why: 'Google and readers learn from the text of a link what it leads to. "Click here" and "more" say nothing.',
    fix: 'Name the page in the text of the link.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

const leastLinks = 2;

function find(site: Site): readonly SiteFinding[] {
  const links = new Map<number, { readonly places: { url: string; text: string }[]; isNamed: boolean }>();
  for (const { lang, source, target, text } of anchorTexts(site)) {
    const known = links.get(target) ?? { places: [], isNamed: false };
    links.set(target, known);
    if (known.isNamed) continue;
    known.isNamed = text !== '' && !isGenericLinkText(text, lang);
    if (known.isNamed) known.places.length = 0;
    else known.places.push({ url: source, text });
  }
  return [...links].flatMap(([target, { isNamed, places }]) => {
    const url = site.pages.get(target)?.url;
    return isNamed || places.length < leastLinks || url === undefined
      ? []
      : [
          pagesFinding(
            url,
            places.map((place) => ({ ...place, target: url })),
          ),
        ];
  });
}
