import type { ExpansionKind } from './expand-seed.ts';
import { type SuggestionSourceId, suggestionSources } from './suggestion-sources.data.ts';

/** Sources beside suggestions: results pages that were seen, a list of the user's own, vendors. */
const otherIdeaSources = [
  'ranked-searches',
  'related-searches',
  'questions-asked',
  'list',
  'dataforseo-labs',
  'bing-webmaster',
  'google-ads',
] as const;

/**
 * Where an idea came from: who suggested or sold it, a results page that was seen (its query, its
 * related searches, its questions), or a list
 * of the user's own.
 */
export type IdeaSource = SuggestionSourceId | (typeof otherIdeaSources)[number];

const ideaSources: ReadonlySet<string> = new Set([...suggestionSources.map(({ id }) => id), ...otherIdeaSources]);

/** Whether this version knows the source. */
export function isIdeaSource(id: string): id is IdeaSource {
  return ideaSources.has(id);
}

/** A keyword that may be worth something, with how it was found. */
export interface Idea {
  /** As it was first written. */
  readonly keyword: string;
  /** The form under which spellings are one. */
  readonly normalized: string;
  readonly sources: readonly IdeaSource[];
  /** What had to be added to the seed, of the way that made `strength`. */
  readonly kind: 'seed' | ExpansionKind | null;
  /** Terms that were opened on the way that made `strength`; 0 for what the seed itself brought. */
  readonly opened: number;
  /** Best place in a list of suggestions, from 1; null where nobody suggested it. */
  readonly place: number | null;
  /** Fewest characters that had to be typed for it; null where nobody suggested it. */
  readonly typedLength: number | null;
  /** `suggestionStrength` at its best; null where nobody suggested it. */
  readonly strength: number | null;
  /** ISO 8601. */
  readonly firstSeenAt: string;
}
