import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { linkName } from '#shared/audit/reading/link-name.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { sharedWords, wordsOf } from '#shared/text/words.ts';

import type { FactEdit } from '../fact-edit.ts';
import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { cutAtWidth } from '../sources/cut-at-width.ts';
import { nameOfTarget } from '../sources/name-of-target.ts';
import { pageSpellings } from '../sources/page-spellings.ts';
import { slugWords } from '../sources/slug-words.ts';

const linkWidth = 80;

/** Link texts from how the same target is named elsewhere on the page, the heading above it, or its address. */
export const recipe: Recipe = {
  id: 'link-text',
  rules: ['link/generic-text', 'link/empty-anchor', 'link/url-as-text', 'link/image-without-alt', 'link/text-too-long'],
  per: 'place',
  before: (facts, node) => {
    const link = linkAt(facts, node);
    return link ? linkName(link) : null;
  },
  drafts,
  written: {
    asks: 'The text of one link, 2 to 8 words: what is behind it, told by its address, the heading above it and what it says now. No "click here", no address.',
    reads: ['address', 'title', 'link'],
    edit({ facts, place }, text) {
      const link = linkAt(facts, place?.node);
      return link && editOf(facts, link, text);
    },
  },
};

function drafts({ facts, place, rule }: RecipeInput): readonly Draft[] {
  const link = linkAt(facts, place?.node);
  if (!link) return [];
  const known = nameOfTarget(facts, link);
  const heading = rule === 'link/generic-text' ? headingAbove(facts, link) : undefined;
  const slug =
    link.url === null ? undefined : slugWords(link.url, rule === 'link/generic-text' ? 1 : 2, pageSpellings(facts));
  const social = facts.document.social;
  const isHome = link.url !== null && link.kind === 'internal' && new URL(link.url).pathname === '/';
  const site = isHome && social ? socialValue(social, 'og:site_name') : null;
  const texts = [
    ...(known ? [known] : []),
    ...(site === null ? [] : [{ text: site, source: 'site-name' as const }]),
    ...(heading === undefined ? [] : [{ text: heading, source: 'heading' as const }]),
    ...(slug === undefined ? [] : [{ text: slug, source: 'link-target' as const }]),
    ...(link.text.length > linkWidth ? [{ text: link.text, source: 'before' as const }] : []),
  ];
  return texts.map(({ source, text }) => ({
    edit: editOf(facts, link, cutAtWidth(text, linkWidth)),
    sources: [source],
  }));
}

/** A link that is an image alone is named by the image's alternative. */
function editOf({ document }: PageFacts, link: LinkFact, text: string): FactEdit {
  const image = document.images?.find((each) => each.link === link.node);
  return link.imageCount > 0 && link.text === '' && image
    ? { kind: 'alt', node: image.node, text }
    : { kind: 'link-text', node: link.node, text };
}

/** The last heading of level 2 and deeper before the link, where it shares a word with its address: “Read more” under a teaser. */
function headingAbove({ document }: PageFacts, link: LinkFact): string | undefined {
  const above = document.headings?.findLast(({ node, text, visible }) => node < link.node && visible && text !== '');
  if (!above || above.level < 2 || above.region !== link.region || link.node - above.node >= 30) return undefined;
  const target = new Set(wordsOf(link.url === null ? '' : (slugWords(link.url) ?? '')));
  return sharedWords(above.text, target) ? above.text : undefined;
}

function linkAt({ document }: PageFacts, node: number | undefined): LinkFact | undefined {
  return document.links?.find((link) => link.node === node);
}
