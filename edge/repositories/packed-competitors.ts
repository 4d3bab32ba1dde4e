import type { CompetitorRanks } from '#shared/keywords/competitor-ranks.ts';

/**
 * Competitors of a packed month by day, from 0: one entry each, such as `competitor.example 3,,-,4`. A day on which none was
 * looked for has none.
 */
export function unpackCompetitors(entries: readonly string[]): readonly (CompetitorRanks | undefined)[] {
  const days: (Record<string, number | null> | undefined)[] = [];
  for (const entry of entries) {
    const [name = '', places = ''] = entry.split(' ');
    for (const [at, place] of places.split(',').entries()) {
      if (place !== '') (days[at] ??= {})[name] = place === '-' ? null : Number(place);
    }
  }
  return days;
}
