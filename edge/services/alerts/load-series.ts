import type { WatchedSeries } from '#shared/alerts/alert-condition.ts';
import type { AlertRuleFields } from '#shared/alerts/alert-rule.ts';
import { isInScope } from '#shared/alerts/alert-rule.ts';
import type { KnownSeries } from '#shared/alerts/judge-series.ts';
import { addDays, type Day, dayOf } from '#shared/kernel/day.ts';
import { pacificDay, unsettledDays } from '#shared/search-console/plan-import.ts';

import type { Database } from '../../db/database.ts';
import { listProjectDays } from '../../repositories/project-days.ts';
import { listMostShownPoints, listSearchConsoleDays } from '../../repositories/search-console-figures.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';

/** One series that a rule watches. */
export interface RuleSeries extends KnownSeries {
  /** The keyword that it is about; empty for the whole project. */
  readonly subject: string;
  readonly keyword: string | null;
}

export interface SeriesSource {
  /** Those that the rule is about; none where nothing is known. */
  of(rule: Pick<AlertRuleFields, 'scope'>, series: WatchedSeries): Promise<readonly RuleSeries[]>;
}

/** Days of a site that are looked at: a year has been seen once. */
const siteDays = 400;
/** Days of a query: what is judged of it, and as much again to fit on. */
const queryDays = 240;
/** Queries that are watched, the most shown ones: a few milliseconds each. */
const mostQueries = 200;

/** Each table is read once, however many rules ask for it. */
export function openSeries(
  workspaceId: string,
  db: Database,
  project: { readonly id: string; readonly now: Date },
): SeriesSource {
  const today = dayOf(project.now);
  const projectId = project.id;
  const imported = once(async () => (await findSearchConsoleLink(workspaceId, db, projectId))?.importedUntil ?? null);
  const siteFigures = once(() => listSearchConsoleDays(workspaceId, db, projectId, addDays(today, -siteDays)));
  const ranks = once(() => listProjectDays(workspaceId, db, { projectId, from: addDays(today, -siteDays) }));
  const queries = once(async () => {
    const from = addDays(today, -queryDays);
    return listMostShownPoints(workspaceId, db, { projectId, from, limit: mostQueries });
  });
  /** A day that Google has not told of yet has no rows, like one on which there was nothing. */
  const knownUntil = async (): Promise<Day | null> => {
    const until = await imported();
    if (until === null) return null;
    const newest = (await siteFigures()).at(-1)?.day ?? '';
    const settled = addDays(pacificDay(project.now.getTime()), -unsettledDays);
    const known = newest > settled ? newest : settled;
    return known < until ? known : until;
  };
  const whole = { subject: '', keyword: null };
  return {
    async of(rule, series) {
      if (series === 'visibility' || series === 'position') {
        const points = (await ranks()).flatMap(({ averagePosition, day, visibility }) => {
          const value = series === 'visibility' ? visibility : averagePosition;
          return value === null || day >= today ? [] : [{ day, value }];
        });
        return [{ ...whole, points, gaps: 'carry', until: addDays(today, -1) }];
      }
      const until = await knownUntil();
      if (until === null) return [];
      if (series === 'clicks' || series === 'impressions') {
        const points = (await siteFigures()).map((row) => ({ day: row.day, value: row[series] }));
        return [{ ...whole, points, gaps: 'zero', until }];
      }
      const figure = series === 'query-clicks' ? 'clicks' : 'impressions';
      const inScope = (await queries()).filter((row) => isInScope(rule, row));
      return [...Map.groupBy(inScope, ({ keywordId }) => keywordId)].map(([subject, rows]) => ({
        subject,
        keyword: rows[0]?.keyword ?? null,
        points: rows.map((row) => ({ day: row.day, value: row[figure] })),
        gaps: 'zero',
        until,
      }));
    },
  };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => (loading ??= load());
}
