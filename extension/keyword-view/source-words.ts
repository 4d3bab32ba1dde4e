import type { RankSource } from '#shared/keywords/rank-point.ts';
import { serpProviders } from '#shared/keywords/serp-providers.ts';

/** Which words tell of a source, and what its provider is called; empty for the user's own search. */
export function sourceWords(source: RankSource): {
  readonly kind: 'observation' | 'provider';
  readonly provider: string;
} {
  return source === 'observation'
    ? { kind: source, provider: '' }
    : { kind: 'provider', provider: serpProviders[source] };
}
