import type { AuthoritySourceId } from '../authority/authority-source.ts';

/** What the hardness of a results page is put together from. */
export const strengthPartIds = [
  'authority',
  'known-sites',
  'exact-titles',
  'home-pages',
  'open-platforms',
  'fresh-results',
  'blocks-above',
  'ads',
] as const;

export type StrengthPartId = (typeof strengthPartIds)[number];

/** What was counted for a part. `of`: among how many. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

export interface KnownPart {
  readonly id: StrengthPartId;
  readonly state: 'known';
  /** 0 (easy) to 100 (hard). */
  readonly hardness: number;
  readonly seen: Counted;
  /** Who told it; null for what the page itself shows. */
  readonly source: AuthoritySourceId | null;
  readonly weight: number;
}

export interface UnknownPart {
  readonly id: StrengthPartId;
  readonly state: 'unknown';
  readonly weight: number;
}

export type StrengthPart = KnownPart | UnknownPart;

/** How hard it is to get among the first ten, by what the results page shows: 0 (easy) to 100 (hard). */
export interface Strength {
  readonly score: number;
  /** What the score could be, whatever the unknown parts turn out to be. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly StrengthPart[];
}

/** Authority of domains as sources give it, each from 0 to 100. */
export type DomainAuthority = ReadonlyMap<string, Readonly<Partial<Record<AuthoritySourceId, number>>>>;
