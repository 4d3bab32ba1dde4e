import { getDomainWithoutSuffix } from 'tldts';

import { parseUrl } from '#shared/kernel/url.ts';
import { foldWord } from '#shared/text/fold-word.ts';

import { cueOf } from './cue-weights.data.ts';
import type { IntentCue } from './intent.ts';
import { isNearly } from './is-nearly.ts';
import {
  articlePath,
  comparisonPath,
  productPath,
  referenceHosts,
  referencePath,
  toolPath,
} from './page-kinds.data.ts';
import { queryWords } from './read-query-cues.ts';

/**
 * What an address that answers the query says of its intent: whether the query names its site, and what kind of page it
 * is by the words of host and path. Nothing for text that is no address.
 */
export function readAddressCues(query: string, address: string): readonly IntentCue[] {
  const url = parseUrl(address);
  if (!url) return [];
  const host = plainHost(url);
  const cues: IntentCue[] = [];
  const { ofName, ofQuery } = namedIn(queryWords(query), host);
  if (ofName >= 0.75 && ofQuery >= 0.5 && !helpHosts.test(host)) cues.push(cueOf('address-named', 'address', host));
  else if (ofName >= 0.5 && ofQuery >= 0.3) cues.push(cueOf('address-partly-named', 'address', host));
  if (isHomePage(url)) cues.push(cueOf('home-page', 'address', host));
  const kind = pageKindOf(address);
  if (kind) cues.push(cueOf(kind, 'address', `${host}${decoded(url.pathname)}`.slice(0, 120)));
  return cues;
}

/** True where the words of the query are the name of the address' site. */
export function namesSite(query: string, address: string): boolean {
  const url = parseUrl(address);
  if (!url) return false;
  const { ofName, ofQuery } = namedIn(queryWords(query), plainHost(url));
  return ofName >= 0.75 && ofQuery >= 0.5;
}

type PageKind = (typeof pageKinds)[number][0];

/** What kind of page an address leads to, by its words; undefined for a home page and where they don't tell. */
export function pageKindOf(address: string): PageKind | undefined {
  const url = parseUrl(address);
  if (!url || isHomePage(url)) return undefined;
  const host = plainHost(url);
  const path = decoded(url.pathname).toLowerCase();
  return pageKinds.find(([, isOf]) => isOf(host, path))?.[0];
}

export function isHomePage({ pathname, search }: URL): boolean {
  return (
    search.length < 12 && /^\/(?:(?:index|default|home|main)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname)
  );
}

function plainHost({ hostname }: URL): string {
  return hostname.replace(/^www\d*\./, '');
}

const pageKinds = [
  ['tool-page', (host: string, path: string) => toolPath.test(`${host}${path}`)],
  ['comparison-page', (_host: string, path: string) => comparisonPath.test(path)],
  ['reference-page', (host: string, path: string) => referenceHosts.test(host) || referencePath.test(path)],
  ['product-page', (host: string, path: string) => productPath.test(path) || /^(?:shop|store)\./.test(host)],
  ['article-page', (_host: string, path: string) => articlePath.test(path) || hasSlug(path)],
] as const;

/** A last part of at least four words reads like a headline. */
function hasSlug(path: string): boolean {
  return path.split('/').some((part) => part.split(/[-_]/).filter((word) => word.length > 1).length >= 4);
}

interface Naming {
  /** Share of the site's name that the query names, 0 to 1. */
  readonly ofName: number;
  /** Share of the query's letters that do so. */
  readonly ofQuery: number;
}

/**
 * How far a query names a site: neighbouring words that, written together, are its name, the beginning or the end of it
 * (`dave and busters tulsa` → daveandbusters.com), or whose first letters are (`new york times` → nyt).
 */
function namedIn(words: readonly string[], host: string): Naming {
  const name = foldWord(getDomainWithoutSuffix(host) ?? host).replaceAll('-', '');
  const letters = words.join('').length;
  let best: Naming = { ofName: 0, ofQuery: 0 };
  const take = (ofName: number, part: readonly string[]): void => {
    const naming = { ofName, ofQuery: part.join('').length / letters };
    if (naming.ofName > best.ofName || (naming.ofName === best.ofName && naming.ofQuery > best.ofQuery)) best = naming;
  };
  if (name.length < 2) return best;
  for (let at = 0; at < words.length; at += 1) {
    for (let end = at + 1; end <= Math.min(words.length, at + 6); end += 1) {
      const part = words.slice(at, end);
      take(
        Math.max(shareOf(part.join(''), name), shareOf(part.filter((word) => !filler.has(word)).join(''), name)),
        part,
      );
      const firsts = part.map((word) => word[0]).join('');
      if (part.length >= 3 && name.startsWith(firsts)) take(firsts.length / name.length, part);
    }
  }
  return best;
}

/** Where the site explains itself: its name in the query says what about, not where to. */
const helpHosts = /^(?:support|help|docs?|wiki|developers?|community|forums?|trends|blog)\./;

const filler: ReadonlySet<string> = new Set(['the', 'and', 'of', 'for', 'de', 'la', 'le', 'der', 'die', 'und']);

function shareOf(typed: string, name: string): number {
  if (typed.length < 3) return typed === name ? 1 : 0;
  if (isNearly(typed, name)) return 1;
  if (name.startsWith(typed) || name.endsWith(typed)) return typed.length / name.length;
  // The query holds the name with more written onto it.
  return name.length >= 5 && typed.startsWith(name) ? name.length / typed.length : 0;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
