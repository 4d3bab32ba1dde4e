import { isGenericLinkText } from '#shared/audit/reading/generic-link-text.ts';
import { sharedWords, wordsOf } from '#shared/text/words.ts';

import type { Site } from '../site/site.ts';
import { anchorTexts } from '../site/anchor-texts.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

const leastLinks = 3;

export const check = defineCheck({
  id: 'site/anchor-mismatch',
  severity: 'notice',
  basis: 'practice',
  needs: [],
  sample: { least: leastLinks, norm: 'none', sizes: ({ pages }) => [pages.size] },
  texts: {
    title: 'Link texts that share no word with their page',
    found:
      '{group} is linked {count} times with words that stand neither in the title nor in the main heading nor in the address of the page.',
    why: 'Readers who click expect what the text promises. Search engines take it for a description of the page.',
    fix: 'Use words of the page in the links to it, or say them on the page.',
  },
  source: {
    label: 'Google: links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  find,
});

/** A text that leads to so many pages is a label, such as "next". */
const labelTargets = 5;

/** Texts that say something, from three pages at least, none of which shares the beginning of a word. */
function find(site: Site): readonly SiteFinding[] {
  const labels = new Map<string, Set<number>>();
  for (const { target, text } of anchorTexts(site)) {
    const targets = labels.get(text) ?? new Set<number>();
    labels.set(text, targets);
    if (targets.size < labelTargets) targets.add(target);
  }
  const links = new Map<number, { readonly places: { url: string; text: string }[]; isMatched: boolean }>();
  const vocabularies = new Map<number, ReadonlySet<string>>();
  for (const { lang, source, target, text } of anchorTexts(site)) {
    if (text === '' || isGenericLinkText(text, lang) || labels.get(text)?.size === labelTargets) continue;
    const known = links.get(target) ?? { places: [], isMatched: false };
    links.set(target, known);
    if (known.isMatched) continue;
    const vocabulary = vocabularies.get(target) ?? vocabularyOf(site, target);
    vocabularies.set(target, vocabulary);
    known.isMatched = sharedWords(text, vocabulary) !== 0;
    known.places.push({ url: source, text });
    if (!known.isMatched) continue;
    vocabularies.delete(target);
    known.places.length = 0;
  }
  return [...links].flatMap(([target, { isMatched, places }]) => {
    const url = site.pages.get(target)?.url;
    const pages = new Set(places.map((place) => place.url));
    return isMatched || pages.size < leastLinks || url === undefined
      ? []
      : [
          pagesFinding(
            url,
            places.map((place) => ({ ...place, target: url })),
          ),
        ];
  });
}

function vocabularyOf(site: Site, target: number): ReadonlySet<string> {
  const page = site.pages.get(target);
  return new Set(wordsOf(`${page?.title ?? ''} ${page?.h1 ?? ''} ${page?.url.replace(/[-_/.?=&]/g, ' ') ?? ''}`));
}
