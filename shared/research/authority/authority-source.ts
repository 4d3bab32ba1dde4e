import type { KeywordSource, SourceAccess, SourceFailure, SourceSettings } from '../sources/keyword-source.ts';

/** Who tells how strong a site is; of two that know as many sites of a page, the one that stands first here counts. */
export const authoritySourceIds = ['open-pagerank', 'ahrefs', 'moz', 'majestic', 'tranco'] as const;
export type AuthoritySourceId = (typeof authoritySourceIds)[number];

/**
 * What is told of a site, by the vendors' own names. `tranco-rank`: 1 is the most popular. `organic-visits`: an estimate
 * for a month. All others: 0 to 100.
 */
export const siteFigureNames = [
  'page-rank',
  'domain-rating',
  'organic-visits',
  'domain-authority',
  'trust-flow',
  'citation-flow',
  'tranco-rank',
] as const;
export type SiteFigureName = (typeof siteFigureNames)[number];

/** null: the source does not know the site. */
export type SiteFigures = Readonly<Partial<Record<SiteFigureName, number | null>>>;

/** What can be used, even of a request that failed half-way. */
export interface AuthorityOutcome {
  /** By domain, of those that were answered. */
  readonly figures: ReadonlyMap<string, SiteFigures>;
  /** Why others were not; null where all were. */
  readonly failure: SourceFailure | null;
  /** In the source's own unit, as it was billed. */
  readonly cost: number;
}

export interface AuthorityAccess extends SourceAccess {
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A source of figures about sites. Its key is that of the connected source of the same id. */
export interface AuthoritySource extends Pick<KeywordSource, 'freshDays' | 'unit'> {
  readonly id: AuthoritySourceId;
  /** The figures that it tells. */
  readonly tells: readonly SiteFigureName[];
  /** The most that so many domains can cost. */
  priceOf(domainCount: number): number;
  /** Its figures as an authority from 0 to 100; null where it knows none. */
  authorityOf(figures: SiteFigures): number | null;
  /** At most 100 domains. Never throws for what the source or the network does. */
  ask(domains: readonly string[], settings: SourceSettings, access: AuthorityAccess): Promise<AuthorityOutcome>;
}

export function noFigures(failure: SourceFailure): AuthorityOutcome {
  return { figures: new Map(), failure, cost: 0 };
}

/** The same figures, all unknown: for a domain that an answer leaves out. */
export function unknownSite(names: readonly SiteFigureName[]): SiteFigures {
  return Object.fromEntries(names.map((name) => [name, null]));
}
