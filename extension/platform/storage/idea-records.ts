import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';

/** What is said of a saved list of keyword ideas. */
export interface StoredIdeaList {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly place: SuggestionPlace;
  /** Each time that it was saved, oldest first. */
  readonly history: readonly IdeaListSave[];
}

export interface IdeaListSave {
  /** ISO 8601. */
  readonly at: string;
  /** Keywords that it had then. */
  readonly count: number;
  /** Since the time before. */
  readonly added: number;
  readonly removed: number;
}

/** The ideas of a list as JSON: ten thousand are written that way at once. */
export interface PackedIdeas {
  readonly id: string;
  /** An array of `Idea`. */
  readonly json: string;
}
