import { expandSeed, type ExpansionKind } from '#shared/research/suggestions/expand-seed.ts';
import { suggestionHost } from '#shared/research/suggestions/suggestion-address.ts';
import type { SuggestionPlace } from '#shared/research/suggestions/suggestion-source.ts';
import { findSuggestionSource } from '#shared/research/suggestions/suggestion-sources.data.ts';

/** How many requests a search makes to each source, and how long the longest line of them takes. */
export function planRequests(
  sources: readonly string[],
  kinds: readonly ExpansionKind[],
  place: SuggestionPlace,
): { readonly count: number; readonly seconds: number } {
  const count = expandSeed('x', place.language, kinds).length;
  const msByHost = new Map<string, number>();
  for (const source of sources.flatMap((id) => findSuggestionSource(id) ?? [])) {
    const host = suggestionHost(source, place);
    msByHost.set(host, (msByHost.get(host) ?? 0) + count * source.minIntervalMs);
  }
  return { count, seconds: Math.ceil(Math.max(0, ...msByHost.values()) / 1_000) };
}
