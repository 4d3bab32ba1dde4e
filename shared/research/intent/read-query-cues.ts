import { foldWord } from '#shared/text/fold-word.ts';
import { wordsOf } from '#shared/text/words.ts';

import { cueOf } from './cue-weights.data.ts';
import type { CueId, IntentCue } from './intent.ts';
import { isNearly } from './is-nearly.ts';
import { knownSites } from './known-sites.data.ts';
import { type CueLanguage, cueLanguages, queryCues, type QueryCues } from './query-cues.data.ts';

/** The words of a query as cues are compared: folded, an apostrophe parts what it joins. */
export function queryWords(query: string): readonly string[] {
  return wordsOf(
    withoutOperators(query)
      .replaceAll(/['’`]s\b/giu, 's')
      .replaceAll(/['’`-]/gu, ' '),
  ).map(foldWord);
}

/** A query without what tells the engine where to look: `site:x.com`, `intitle:x`, `-x`. https://support.google.com/websearch/answer/2466433 */
export function withoutOperators(query: string): string {
  return query
    .replaceAll(
      /\b(?:site|inurl|allinurl|intitle|allintitle|intext|allintext|filetype|ext|related|cache|link|info|before|after):\S+/giu,
      ' ',
    )
    .replaceAll(/(?<=^|\s)-\S+/gu, ' ')
    .trim();
}

/**
 * What the words of a query say of its intent. Without a language all are looked through, English first: most queries
 * are too short to tell theirs, and people mix them. Each kind of cue counts once.
 */
export function readQueryCues(query: string, language?: CueLanguage): readonly IntentCue[] {
  const words = queryWords(query);
  const cues: IntentCue[] = [];
  const address = typedAddress(withoutOperators(query));
  if (address !== undefined) cues.push(cueOf('typed-address', 'query', address));
  const languages = language ? [language] : cueLanguages;
  for (const [kind, id] of termKinds) {
    const seen = findTerm(words, kind, languages);
    if (seen !== undefined) cues.push(cueOf(id, 'query', seen));
  }
  const site = words.length <= maxWordsOfName ? findKnownSite(words) : undefined;
  if (site) cues.push(cueOf(site.isAll ? 'known-site' : 'known-site-and-more', 'query', site.name));
  const isToDo = cues.some(({ id }) => id === 'action-word' || id === 'tool-word' || id === 'site-word');
  if (words.length >= longQuery && !isToDo) cues.push(cueOf('long-query', 'query', ''));
  return cues;
}

const termKinds: ReadonlyArray<readonly [keyof QueryCues, CueId]> = [
  ['question', 'question'],
  ['fact', 'fact-word'],
  ['choice', 'choice-word'],
  ['action', 'action-word'],
  ['tool', 'tool-word'],
  ['site', 'site-word'],
  ['organisation', 'organisation-word'],
];

/** Who names a site names little beside it. */
const maxWordsOfName = 6;
const longQuery = 5;
const siteNames = [...knownSites];

/** `www.x`, `x.com` and their like, also with the slips of hasty hands (`www,x`, `x .com`). */
function typedAddress(query: string): string | undefined {
  const found =
    /https?:\/\/\S+|\bwww[.,]\s?\S+|\S+\s?[.,](?:com|org|net|gov|edu|mil|info|co\.\w\w|de|fr|es|it|br|uk|ca|io|app)(?![\w-])\S*/iu.exec(
      query,
    );
  return found?.[0].slice(0, 200);
}

/** Of several terms in one language the one that stands first in its list. */
function findTerm(
  words: readonly string[],
  kind: keyof QueryCues,
  languages: readonly CueLanguage[],
): string | undefined {
  for (const language of languages) {
    const terms = termsByWord(language, kind);
    let found: Term | undefined;
    for (const [at, word] of words.entries()) {
      for (const term of terms.get(word) ?? []) {
        const isThere = (at === 0 || !term.isFirst) && term.parts.every((part, index) => words[at + index] === part);
        if (isThere && term.order < (found?.order ?? Infinity)) found = term;
      }
    }
    if (found) return found.parts.join(' ');
  }
  return undefined;
}

interface Term {
  readonly parts: readonly string[];
  /** Counts only where the query begins with it. */
  readonly isFirst: boolean;
  readonly order: number;
}

/** By their first word: lists of ten thousand queries are judged at once. */
const indexes = new Map<string, ReadonlyMap<string, readonly Term[]>>();

function termsByWord(language: CueLanguage, kind: keyof QueryCues): ReadonlyMap<string, readonly Term[]> {
  const key = `${language} ${kind}`;
  const known = indexes.get(key);
  if (known) return known;
  const terms = queryCues[language][kind].map((term, order) => ({
    parts: term.replace('^', '').split(' '),
    isFirst: kind === 'question' || term.startsWith('^'),
    order,
  }));
  const made = Map.groupBy(terms, ({ parts }) => parts[0] ?? '');
  indexes.set(key, made);
  return made;
}

/** One word of the query, or two or three written apart (`wells fargo`), is the name of a well-known site or nearly it. */
function findKnownSite(words: readonly string[]): { readonly name: string; readonly isAll: boolean } | undefined {
  for (let length = Math.min(3, words.length); length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const typed = words.slice(at, at + length).join('');
      if (typed.length < 3) continue;
      const isAll = length === words.length;
      if (knownSites.has(typed)) return { name: typed, isAll };
      // A misspelt name is told only at the beginning, where people write names.
      const near = at === 0 && typed.length >= 6 ? siteNames.find((name) => isNearly(typed, name)) : undefined;
      if (near !== undefined) return { name: near, isAll };
    }
  }
  return undefined;
}
