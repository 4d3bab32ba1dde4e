import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { withoutOperators } from '../intent/read-query-cues.ts';
import { type PartReading, readParts } from './read-parts.ts';
import {
  type DomainAuthority,
  type Strength,
  type StrengthPart,
  type StrengthPartId,
  strengthPartIds,
} from './strength.ts';

/** What each part counts for, by decision 0066. */
const weights: Readonly<Record<StrengthPartId, number>> = {
  authority: 35,
  'known-sites': 20,
  'exact-titles': 15,
  'home-pages': 8,
  'open-platforms': 8,
  'fresh-results': 2,
  'blocks-above': 6,
  ads: 6,
};

export interface StrengthInput {
  readonly snapshot: SerpSnapshot;
  /** By registrable domain; empty where no source told any. */
  readonly authority: DomainAuthority;
  readonly nowMs: number;
}

/**
 * How hard the first page of web results is to get onto. Undefined where its results cannot be judged (marketplaces,
 * other verticals, later pages, fewer than five results) and where fewer than half of the parts are known.
 */
export function judgeStrength({ authority, nowMs, snapshot }: StrengthInput): Strength | undefined {
  const { engine, items, page, query, state, vertical } = snapshot;
  if (state !== 'ok' || page !== 1 || vertical !== 'web' || kindOfEngine(engine) !== 'web') return undefined;
  if (query === null || withoutOperators(query) !== query.trim()) return undefined;
  const organic = items.filter((item) => item.type === 'organic').slice(0, 10);
  if (organic.length < fewestResults) return undefined;
  const looked = { snapshot, organic, authority, nowMs };
  return sumParts((id) => readParts[id](looked));
}

const fewestResults = 5;

/** The parts as one number; unknown ones widen the interval. Undefined where fewer than half are known. */
export function sumParts(read: (id: StrengthPartId) => PartReading | undefined): Strength | undefined {
  const parts = strengthPartIds.map((id): StrengthPart => {
    const part = read(id);
    if (!part) return { id, state: 'unknown', weight: weights[id] };
    const { count, hardness, of, source = null } = part;
    return { id, state: 'known', hardness: hardness * 100, seen: { count, of }, source, weight: weights[id] };
  });
  const known = parts.filter((part) => part.state === 'known');
  if (known.length * 2 < parts.length) return undefined;
  const sum = known.reduce((total, { hardness, weight }) => total + hardness * weight, 0);
  const knownWeight = known.reduce((total, { weight }) => total + weight, 0);
  const whole = parts.reduce((total, { weight }) => total + weight, 0);
  return {
    score: sum / knownWeight,
    from: sum / whole,
    to: (sum + 100 * (whole - knownWeight)) / whole,
    parts,
  };
}
