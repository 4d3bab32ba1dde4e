import type { DocumentFacts } from '../facts/facts.ts';
import { pageDescription, pageTitle } from './head-metas.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import { detectLanguages } from '#shared/text/detect-language.ts';
import {
  findKeyword,
  type KeywordMatch,
  type KeywordPattern,
  keywordPattern,
  matchKeyword,
} from '#shared/text/match-keyword.ts';
import { transliterate } from '#shared/text/transliterate.ts';
import { type TextLanguage, textLanguageOf } from '#shared/text/text-language.ts';

export const keywordPlaces = [
  'title',
  'h1',
  'subheadings',
  'url',
  'introduction',
  'description',
  'alt',
  'anchors',
] as const;
export type KeywordPlace = (typeof keywordPlaces)[number];

/** How a page speaks of one keyword. */
export interface KeywordFocus {
  readonly keyword: string;
  readonly language: PageLanguage;
  readonly places: readonly PlaceMatch[];
  /** Times in the main text, with other endings too. */
  readonly occurrences: number;
  /** Of the main text; characters where its script has no spaces (`isUnspaced`). */
  readonly wordCount: number;
  readonly isUnspaced: boolean;
  /** Occurrences in 100 of them, as for phrases (`countPhrases`). Shown, never judged. */
  readonly densityPercent: number;
  /** Occurrences in each tenth of the main text. */
  readonly tenths: readonly number[];
}

/** The best match of all texts of a place; `text` is that text, empty where the place has none (`isEmpty`). */
export interface PlaceMatch {
  readonly place: KeywordPlace;
  readonly match: KeywordMatch;
  readonly isEmpty: boolean;
  readonly text: string;
  /** Texts of the place that hold the keyword, and all of them. */
  readonly hits: number;
  readonly total: number;
}

export interface PageLanguage {
  /** null: neither said nor told by the text. */
  readonly code: string | null;
  readonly from: 'declared' | 'detected' | 'unknown';
  /** Whether words are compared by their stems; else only as they are written. */
  readonly stemming: TextLanguage | null;
}

/** Looks for a keyword in the places where readers and search engines look first. */
export function focusOn(document: DocumentFacts, pageUrl: string, keyword: string): KeywordFocus {
  const language = languageOfPage(document);
  const pattern = keywordPattern(keyword, language.stemming ?? undefined);
  // Addresses are often written in Latin letters, whatever the language.
  const forAddress = [keyword, ...transliterate(keyword)].map((each) => keywordPattern(each, pattern.language));
  const patternsOf = (place: KeywordPlace): readonly KeywordPattern[] => (place === 'url' ? forAddress : [pattern]);
  const texts = textsOf(document, pageUrl);
  const mainText = document.text?.mainText ?? '';
  const { at, total } = findKeyword(mainText, pattern);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const index of at) {
    const tenth = Math.min(9, Math.floor((index / Math.max(total, 1)) * 10));
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return {
    keyword,
    language,
    places: keywordPlaces.map((place) => bestMatch(place, texts[place], patternsOf(place))),
    occurrences: at.length,
    wordCount: total,
    isUnspaced: pattern.isUnspaced,
    densityPercent: total === 0 ? 0 : Math.round((at.length * 1_000) / total) / 10,
    tenths,
  };
}

/** What the page says of its language; where it says nothing, what its text looks like. */
export function languageOfPage({ language, text }: DocumentFacts): PageLanguage {
  const declared = language?.lang?.trim().toLowerCase();
  if (declared) return { code: declared, from: 'declared', stemming: textLanguageOf(declared) ?? null };
  const [guess] = detectLanguages(text?.mainText ?? '');
  if (!guess) return { code: null, from: 'unknown', stemming: null };
  return { code: guess.code, from: 'detected', stemming: textLanguageOf(guess.code) ?? null };
}

type Texts = Readonly<Record<KeywordPlace, readonly string[]>>;

function textsOf(document: DocumentFacts, pageUrl: string): Texts {
  const shown = (document.headings ?? []).filter(({ visible, text }) => visible && text !== '');
  const description = pageDescription(document.head);
  const title = pageTitle(document.head);
  return {
    title: title ? [title] : [],
    h1: shown.filter(({ level }) => level === 1).map(({ text }) => text),
    subheadings: shown.filter(({ level }) => level === 2 || level === 3).map(({ text }) => text),
    url: [readablePath(pageUrl)].filter((path) => path !== ''),
    introduction: [firstParagraph(document)].filter((paragraph) => paragraph !== ''),
    description: description ? [description] : [],
    alt: (document.images ?? []).flatMap(({ alt }) => (alt?.trim() ? [alt] : [])),
    anchors: (document.links ?? [])
      .filter(({ kind, region }) => kind === 'internal' && (region === 'main' || region === 'none'))
      .flatMap(({ text }) => (text ? [text] : [])),
  };
}

function bestMatch(place: KeywordPlace, texts: readonly string[], patterns: readonly KeywordPattern[]): PlaceMatch {
  let best: { match: KeywordMatch; text: string } = { match: 'none', text: texts[0] ?? '' };
  let hits = 0;
  for (const text of texts.slice(0, maxTexts)) {
    const found = strongest(patterns.map((pattern) => matchKeyword(text, pattern)));
    if (holds(found)) hits += 1;
    if (order.indexOf(found) < order.indexOf(best.match)) best = { match: found, text };
  }
  const { match: found, text } = best;
  return { place, match: found, isEmpty: texts.length === 0, text: text.slice(0, 300), hits, total: texts.length };
}

function strongest(matches: readonly KeywordMatch[]): KeywordMatch {
  return order.find((match) => matches.includes(match)) ?? 'none';
}

/** Whether a match is the keyword, not only parts of it. */
export function holds(match: KeywordMatch): boolean {
  return match === 'exact' || match === 'inflected' || match === 'words';
}

const order: readonly KeywordMatch[] = ['exact', 'inflected', 'words', 'some', 'none'];

/** Beyond these, a page has lists, not texts. */
const maxTexts = 2_000;

/** The first block after the headings that is running text. */
function firstParagraph({ text }: DocumentFacts): string {
  const lines = text?.mainText.split('\n') ?? [];
  return (lines.find((line) => line.split(' ').length >= 8) ?? '').slice(0, 1_000);
}

function readablePath(pageUrl: string): string {
  const path = parseUrl(pageUrl)?.pathname ?? '';
  try {
    return decodeURIComponent(path)
      .replace(/[-_/.+]+/g, ' ')
      .trim();
  } catch {
    return path;
  }
}
