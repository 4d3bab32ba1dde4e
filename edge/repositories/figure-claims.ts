import { and, eq, inArray, lt, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { figureClaims } from '../db/tables/figure-claims.ts';
import type { FigurePlace } from './keyword-figures.ts';

export interface FigureClaim {
  readonly owner: string;
  readonly claimId: string;
  readonly now: Date;
  readonly until: Date;
}

const rowsPerStatement = 1_000;

/** Those of the keywords that nobody else is asking for: they are this request's from then on. */
export async function claimFigures(
  db: Database,
  { claimId, now, owner, until }: FigureClaim,
  { country, language, source }: FigurePlace,
  keywords: readonly string[],
): Promise<readonly string[]> {
  const claimed: string[] = [];
  // In one order, so that two requests never wait for each other.
  const sorted = keywords.toSorted();
  for (let at = 0; at < sorted.length; at += rowsPerStatement) {
    const rows = await db
      .insert(figureClaims)
      .values(
        sorted
          .slice(at, at + rowsPerStatement)
          .map((keyword) => ({ owner, source, country, language, keyword, claimId, until })),
      )
      .onConflictDoUpdate({
        target: [
          figureClaims.owner,
          figureClaims.source,
          figureClaims.country,
          figureClaims.language,
          figureClaims.keyword,
        ],
        set: { claimId: sql`excluded.claim_id`, until: sql`excluded.until` },
        setWhere: lt(figureClaims.until, now),
      })
      .returning({ keyword: figureClaims.keyword });
    claimed.push(...rows.map(({ keyword }) => keyword));
  }
  return claimed;
}

/** Gives back all that a request holds, or those of its keywords. */
export function releaseFigures(db: Database, claimId: string, keywords?: readonly string[]): Write {
  const mine = eq(figureClaims.claimId, claimId);
  return db.delete(figureClaims).where(keywords ? and(mine, inArray(figureClaims.keyword, [...keywords])) : mine);
}

/** Those of requests that died. */
export function deleteAllFigureClaimsBefore(db: Database, before: Date): Write {
  return db.delete(figureClaims).where(lt(figureClaims.until, before));
}
