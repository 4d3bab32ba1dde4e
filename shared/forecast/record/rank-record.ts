import { type RankSpan, rankShares, usualRankShare } from '../rank-forecast.ts';
import { fewestToTell } from './forecast-record.ts';
import { fewestToRecalibrate } from './recalibrate.ts';
import { spacedOrigins } from './spaced-origins.ts';
import type { StoredRankForecast, StoredRankOutlook } from './stored-rank-forecast.ts';

/** How forecasts of ranks so many days ahead did, of all keywords. */
export interface RankRecord {
  readonly ahead: number;
  readonly scored: number;
  readonly waiting: number;
  /** Of those scored, how many speak for themselves. */
  readonly origins: number;
  /** Null below `fewestToTell` origins. */
  readonly figures: {
    /** Mean squared error of the chance of the first ten (Brier score), 0 to 1. */
    readonly brier: number;
    /** The same of expecting no change. */
    readonly unchanged: number;
    /** Shares of ranks within the spans as shown, and within the engine's own of 95 in 100. */
    readonly within80: number;
    readonly within95: number;
  } | null;
  readonly span: ShownShare;
}

/** The span that is shown as that of 80 in 100. */
export interface ShownShare {
  readonly share: number;
  readonly origins: number;
  /** Share of ranks within the engine's own span of 80 in 100; null where nothing came. */
  readonly own80: number | null;
}

/** A line for each time ahead of which anything is kept. */
export function rankRecord(forecasts: readonly StoredRankForecast[]): readonly RankRecord[] {
  const aheads = new Set(forecasts.flatMap(({ outlooks }) => outlooks.map(({ ahead }) => ahead)));
  return [...aheads].toSorted((a, b) => a - b).map((ahead) => recordOfRanks(ahead, forecasts));
}

function recordOfRanks(ahead: number, forecasts: readonly StoredRankForecast[]): RankRecord {
  const scored = scoredRanks(ahead, forecasts);
  const origins = spacedOrigins(scored).length;
  const made = forecasts.filter(({ outlooks }) => outlooks.some((outlook) => outlook.ahead === ahead)).length;
  const mean = (of: (one: ScoredRank) => number): number =>
    scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
  return {
    ahead,
    scored: scored.length,
    waiting: made - scored.length,
    origins,
    figures:
      origins < fewestToTell
        ? null
        : {
            brier: mean(({ hit, outlook }) => (outlook.top10 - hit) ** 2),
            unchanged: mean(({ hit, unchanged }) => (unchanged - hit) ** 2),
            within80: mean((one) => Number(isWithin(one, one.outlook.shown))),
            within95: mean((one) => Number(isWithin(one, 0.95))),
          },
    span: shownShare(ahead, forecasts),
  };
}

/**
 * Which of the engine's spans is shown as that of 80 in 100: its own, or the narrowest wider one that held 80 where its
 * own held less than 77, from as many forecasts apart on as ranges of other data take. Never a narrower one: keywords
 * that stay where they are lie within any, and would narrow those of keywords that move.
 */
export function shownShare(ahead: number, forecasts: readonly StoredRankForecast[]): ShownShare {
  const scored = scoredRanks(ahead, forecasts);
  const origins = spacedOrigins(scored).length;
  const held = (share: number): number => scored.filter((one) => isWithin(one, share)).length / scored.length;
  const own80 = scored.length === 0 ? null : held(usualRankShare);
  if (own80 === null || own80 >= 0.77 || origins < fewestToRecalibrate)
    return { share: usualRankShare, origins, own80 };
  return { share: rankShares.find((share) => held(share) >= usualRankShare) ?? rankShares[3], origins, own80 };
}

interface ScoredRank {
  readonly series: string;
  readonly origin: string;
  readonly spacing: 'day';
  /** As many as days ahead. */
  readonly mean: { readonly length: number };
  readonly outlook: StoredRankOutlook;
  readonly position: number | null;
  /** 1 where it was among the first ten. */
  readonly hit: number;
  /** 1 where it had been at the origin. */
  readonly unchanged: number;
}

function scoredRanks(ahead: number, forecasts: readonly StoredRankForecast[]): readonly ScoredRank[] {
  return forecasts.flatMap(({ origin, outlooks, series, unchanged }) =>
    outlooks.flatMap((outlook): ScoredRank[] => {
      if (outlook.ahead !== ahead || !outlook.actual) return [];
      const { position } = outlook.actual;
      const of = { series, origin, spacing: 'day' as const, mean: { length: ahead } };
      return [{ ...of, outlook, position, hit: isTopTen(position), unchanged: isTopTen(unchanged) }];
    }),
  );
}

function isTopTen(position: number | null): number {
  return Number(position !== null && position <= 10);
}

/** Not found lies beyond every position. */
function isWithin({ outlook, position }: ScoredRank, share: number): boolean {
  const span = spanOf(outlook.spans, share);
  const at = position ?? Infinity;
  return span !== undefined && at >= (span.low ?? Infinity) && at <= (span.high ?? Infinity);
}

/** The span of a share; undefined for one that is not told. */
export function spanOf(spans: readonly RankSpan[], share: number): RankSpan | undefined {
  return spans.find((span) => span.share === share);
}
