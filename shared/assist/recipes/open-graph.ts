import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { pageDescription, pageTitle } from '#shared/audit/reading/head-metas.ts';
import type { SocialFact } from '#shared/audit/facts/head-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';

import type { FactEdit, SocialTag } from '../fact-edit.ts';
import type { DraftSource } from '../draft-source.ts';
import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { bestSentences } from '../sources/best-sentences.ts';
import { cleanLine } from '../sources/clean-line.ts';
import { cutAtSentence } from '../sources/cut-at-sentence.ts';
import { cutAtWidth } from '../sources/cut-at-width.ts';
import { ownAddress, ownAddressSource } from '../sources/own-address.ts';
import { isArticle } from '../sources/is-article.ts';
import { pageImage } from '../sources/page-image.ts';
import { pageSubjects } from '../sources/page-subject.ts';
import { siteName } from '../sources/site-name.ts';

/** `social/text-too-long` holds cards to these. */
const titleWidth = 88;
const descriptionWidth = 195;

/** Open Graph and card tags from title, description, canonical and the page's image. What the page lacks is left out. */
export const recipe: Recipe = {
  id: 'open-graph',
  rules: [
    'social/og-missing',
    'social/og-incomplete',
    'social/og-image-invalid',
    'social/og-url-mismatch',
    'social/text-too-long',
    'social/twitter-card-missing',
    'social/og-repeated',
    'social/og-name-attribute',
  ],
  per: 'page',
  before: ({ document }) => tagsOf(document.social ?? []),
  drafts,
};

function drafts({ facts, rule }: RecipeInput): readonly Draft[] {
  const { social = [] } = facts.document;
  const chosen =
    rewrites[rule]?.(social) ?? wantedTags(facts).filter(({ tag }) => isAskedFor(rule, tag.property, social));
  if (chosen.length === 0) return [];
  const edit: FactEdit = { kind: 'social', tags: chosen.map(({ tag }) => tag) };
  return [{ edit, sources: [...new Set(chosen.flatMap(({ source }) => source ?? []))] }];
}

interface SourcedTag {
  readonly tag: SocialTag;
  /** Absent where nothing of the page is in it. */
  readonly source?: DraftSource;
}

function wantedTags(facts: PageFacts): readonly SourcedTag[] {
  const { document } = facts;
  const language = languageOfPage(document).stemming ?? undefined;
  const subject = pageSubjects(facts)[0] ?? {
    text: cleanLine(pageTitle(document.head) ?? ''),
    source: 'title' as const,
  };
  const own = pageDescription(document.head);
  const [sentence] = document.text
    ? bestSentences(document.text, { about: subject.text, language, maxWidth: descriptionWidth })
    : [];
  const image = pageImage(facts);
  const site = siteName(facts);
  return [
    tag('og:title', cutAtWidth(subject.text, titleWidth, language), subject.source),
    tag('og:type', isArticle(facts) ? 'article' : 'website', 'address'),
    tag('og:url', ownAddress(facts), ownAddressSource(facts)),
    tag('og:image', image?.url, image?.source ?? 'image'),
    own
      ? tag('og:description', cutAtSentence(cleanLine(own), descriptionWidth, language), 'description')
      : tag('og:description', sentence, 'sentences'),
    tag('og:site_name', site, 'site-name'),
    image ? tag('twitter:card', 'summary_large_image', 'image') : tag('twitter:card', 'summary'),
  ].filter(({ tag: { content } }) => content !== '');
}

function tag(property: string, content: string | undefined, source?: DraftSource): SourcedTag {
  return { tag: { property, content: content ?? '' }, ...(source && { source }) };
}

/** Rules that ask for the tags that are there, written otherwise. */
const rewrites: Readonly<Record<string, (social: readonly SocialFact[]) => readonly SourcedTag[]>> = {
  'social/text-too-long': (social) =>
    social.flatMap(({ content, property }) => {
      const width = property.endsWith(':title') ? titleWidth : descriptionWidth;
      const isLong = /:(?:title|description)$/.test(property) && Array.from(content).length > width;
      const cut = width === titleWidth ? cutAtWidth : cutAtSentence;
      return isLong ? [tag(property, cut(content, width), 'open-graph')] : [];
    }),
  'social/og-name-attribute': (social) =>
    social
      .filter(
        ({ attribute, content, property }) => attribute === 'name' && property.startsWith('og:') && content !== '',
      )
      .map(({ content, property }) => tag(property, content, 'open-graph')),
};

/** A tag that the rule wants added or written again. */
function isAskedFor(rule: string, property: string, social: readonly SocialFact[]): boolean {
  const there = social.filter((each) => each.property === property);
  switch (rule) {
    case 'social/og-missing':
    case 'social/og-incomplete':
      return property.startsWith('og:') && there.every(({ content }) => content.trim() === '');
    case 'social/twitter-card-missing':
      return property === 'twitter:card';
    case 'social/og-image-invalid':
      return property === 'og:image';
    case 'social/og-url-mismatch':
      return property === 'og:url';
    default:
      return there.length > 1;
  }
}

function tagsOf(social: readonly SocialFact[]): string | null {
  const open = social.filter(({ property }) => /^(?:og|twitter):/.test(property));
  if (open.length === 0) return null;
  return open.map(({ content, property }) => `${property}: ${content}`).join('\n');
}
