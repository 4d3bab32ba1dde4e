import { urlParts } from '#shared/audit/reading/url-parts.ts';

import { monthNamed, queryNames, urlPattern } from '../url-pattern.ts';

/**
 * Knows addresses without end. A site's own odd paths must not be taken for such, so all but the lengths wait for evidence
 * in what was answered.
 */
export class Traps {
  readonly #maxPages: number;
  readonly #texts = new Set<string>();
  readonly #patterns = new Map<string, { seen: number; taken: number; months: number }>();
  #repeats = 0;

  constructor(maxPages: number) {
    this.#maxPages = maxPages;
  }

  /** How many of its pattern were discovered before. */
  rank(url: string): number {
    const pattern = this.#of(url);
    pattern.seen += 1;
    return pattern.seen - 1;
  }

  /** Why the address should never be asked, by its form alone; undefined where nothing speaks against it. */
  formFault(url: string): string | undefined {
    if (url.length > maxLength) return 'too long';
    return urlParts(url).path.split('/').length > maxSegments + 1 ? 'too many folders' : undefined;
  }

  /** Why the address should not be asked any more: asked just before its turn. */
  evidence(
    url: string,
    nowMs: number,
  ): { readonly outcome: 'trap' | 'over-limit'; readonly detail: string } | undefined {
    if (this.#repeats >= maxRepeats && hasRepeatedFolders(url)) return { outcome: 'trap', detail: 'repeated folders' };
    const pattern = this.#of(url);
    if (isFarMonth(url, nowMs)) {
      pattern.months += 1;
      if (pattern.months > maxFarMonths) return { outcome: 'trap', detail: 'calendar' };
    }
    if (queryNames(url).length > 0 && pattern.taken >= Math.max(minBudget, this.#maxPages * parameterShare))
      return { outcome: 'over-limit', detail: 'pattern' };
    pattern.taken += 1;
    return undefined;
  }

  /** Learns from a page. */
  learn(url: string, textHash: string): void {
    if (this.#texts.has(textHash)) this.#repeats += hasRepeatedFolders(url) ? 1 : 0;
    else this.#texts.add(textHash);
  }

  #of(url: string): { seen: number; taken: number; months: number } {
    const key = urlPattern(url);
    const known = this.#patterns.get(key) ?? { seen: 0, taken: 0, months: 0 };
    this.#patterns.set(key, known);
    return known;
  }
}

/** What Internet Explorer could hold, which servers and crawlers have kept to since. */
const maxLength = 2_083;
/** Heritrix' limit. */
const maxSegments = 20;
/** Pages whose folders repeat and whose text another page has. */
const maxRepeats = 10;
/** Months beyond next year: archives reach far back, nothing is announced so far ahead. */
const maxFarMonths = 12;
const minBudget = 50;
const parameterShare = 0.05;

/** The same folder three times, or two or more folders that follow each other twice: `/a/b/a/b/`. */
function hasRepeatedFolders(url: string): boolean {
  const folders = urlParts(url).path.split('/').filter(Boolean).slice(0, 40);
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  if ([...counts.values()].some((count) => count > 2)) return true;
  for (let length = 2; length * 2 <= folders.length; length += 1) {
    for (let at = 0; at + length * 2 <= folders.length; at += 1) {
      const isTwice = folders.slice(at, at + length).every((folder, index) => folder === folders[at + length + index]);
      if (isTwice) return true;
    }
  }
  return false;
}

function isFarMonth(url: string, nowMs: number): boolean {
  const month = monthNamed(url);
  if (month === undefined) return false;
  return month >= (new Date(nowMs).getUTCFullYear() + 2) * 12;
}
