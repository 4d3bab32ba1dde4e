import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import type { Expansion } from './expand-seed.ts';
import type { Idea, IdeaSource } from './idea.ts';
import type { SuggestionSourceId } from './suggestion-sources.data.ts';
import { suggestionStrength } from './suggestion-strength.ts';

/** What one source said to one text. */
export interface AnsweredExpansion {
  readonly source: SuggestionSourceId;
  readonly expansion: Expansion;
  readonly suggestions: readonly string[];
  /** Terms that the user opened on the way here; 0 for the seed. */
  readonly opened: number;
  /** ISO 8601, of the answer. */
  readonly seenAt: string;
}

/** Ideas of several sources, spellings of one keyword as one. */
export class IdeaSet {
  readonly #byForm = new Map<string, Idea>();

  constructor(ideas: readonly Idea[] = []) {
    for (const idea of ideas) this.#byForm.set(idea.normalized, idea);
  }

  get size(): number {
    return this.#byForm.size;
  }

  /** In the order in which they were first seen. */
  list(): readonly Idea[] {
    return [...this.#byForm.values()];
  }

  addAnswer({ expansion, opened, seenAt, source, suggestions }: AnsweredExpansion): void {
    for (const [at, keyword] of suggestions.entries()) {
      this.#merge({
        keyword,
        normalized: normalizeKeyword(keyword),
        sources: [source],
        kind: expansion.kind,
        opened,
        place: at + 1,
        typedLength: expansion.text.length,
        strength: suggestionStrength(at + 1, expansion.kind, opened),
        firstSeenAt: seenAt,
      });
    }
  }

  /** Ideas that nobody suggested: those of a list or of a results page. */
  addKeywords(keywords: readonly string[], source: IdeaSource, seenAt: string): void {
    for (const keyword of keywords) {
      this.#merge({
        keyword,
        normalized: normalizeKeyword(keyword),
        sources: [source],
        kind: null,
        opened: 0,
        place: null,
        typedLength: null,
        strength: null,
        firstSeenAt: seenAt,
      });
    }
  }

  #merge(idea: Idea): void {
    if (idea.normalized === '') return;
    const known = this.#byForm.get(idea.normalized);
    this.#byForm.set(idea.normalized, known ? mergeIdeas(known, idea) : idea);
  }
}

function mergeIdeas(known: Idea, more: Idea): Idea {
  const isStronger = (more.strength ?? -1) > (known.strength ?? -1);
  return {
    ...known,
    sources: [...new Set([...known.sources, ...more.sources])],
    kind: isStronger ? more.kind : known.kind,
    opened: isStronger ? more.opened : known.opened,
    strength: isStronger ? more.strength : known.strength,
    place: least(known.place, more.place),
    typedLength: least(known.typedLength, more.typedLength),
    firstSeenAt: known.firstSeenAt < more.firstSeenAt ? known.firstSeenAt : more.firstSeenAt,
  };
}

function least(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
