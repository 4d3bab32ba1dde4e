import type { ExpansionKind } from './expand-seed.ts';

/**
 * How soon a suggestion comes, 0 to 100: 100 is the first one for the seed alone. Each place further down takes a tenth
 * (the tenth and all after it keep one), what had to be added to the seed halves it, and so does each term that was
 * opened on the way. An order within one search for ideas: suggestions are ordered by engines for reasons of their own,
 * so it is no volume and no share of one.
 */
export function suggestionStrength(place: number, kind: 'seed' | ExpansionKind, opened: number): number {
  const ofPlace = (11 - Math.min(place, 10)) / 10;
  const added = kind === 'seed' ? 0 : 1;
  return Math.round((100 * ofPlace) / 2 ** (added + opened));
}
