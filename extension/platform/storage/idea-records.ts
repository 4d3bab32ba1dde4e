import type { ListSave } from '#shared/research/lists/list-save.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';

/** What is said of a saved list of keyword ideas. */
export interface StoredIdeaList {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly place: SuggestionPlace;
  /** Each time that it was saved, oldest first. */
  readonly history: readonly ListSave[];
  /** Where it stands in a backend; undefined as long as it is in this browser alone. */
  readonly remote?: RemoteIdeaList;
  /** Removed here and not there yet. */
  readonly isRemoved?: boolean;
}

/** What a backend had of a list when this browser saw it last. */
export interface RemoteIdeaList {
  readonly baseUrl: string;
  readonly workspaceId: string;
  readonly version: number;
  /** Saves that both knew; later ones were made here. */
  readonly saves: number;
  /** Name, note or tags were changed here since. */
  readonly isRenamed: boolean;
}

/** The ideas of a list as JSON: ten thousand are written that way at once. */
export interface PackedIdeas {
  readonly id: string;
  /** An array of `Idea`. */
  readonly json: string;
}
