import type { SerpSnapshot } from '../snapshot.ts';

/** How the engine changed the query, or would; null where it did not. */
export function readSpell(
  query: string | null,
  showingResultsFor: string | null,
  didYouMean: string | null,
): SerpSnapshot['spell'] {
  const isOther = (text: string | null): text is string => text !== null && text.toLowerCase() !== query?.toLowerCase();
  if (isOther(showingResultsFor)) {
    return { original: query, corrected: showingResultsFor, type: 'showing_results_for' };
  }
  return isOther(didYouMean) ? { original: query, corrected: didYouMean, type: 'did_you_mean' } : null;
}
