import { isSeriesCondition, type SeriesCondition } from '#shared/alerts/alert-condition.ts';
import type { SeriesEvent } from '#shared/alerts/alert-event.ts';
import { type GatheredMove, gatherMoves, type SeriesMove } from '#shared/alerts/gather-moves.ts';
import { judgeSeriesRule } from '#shared/alerts/judge-series.ts';
import { googleHappenings } from '#shared/anomalies/google-happenings.ts';
import type { Happening } from '#shared/anomalies/happened-near.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import type { AlertEventRow } from '../../repositories/alert-events.ts';
import { listAlertRuleRows } from '../../repositories/alert-rules.ts';
import { listSeriesStates, upsertSeriesStates } from '../../repositories/alert-series-states.ts';
import { listAnnotationRows } from '../../repositories/annotations.ts';
import { lockProject } from '../../repositories/projects.ts';
import { announceLog } from '../events/announce-log.ts';
import { logEvents } from '../events/log-events.ts';
import { openSeries } from './load-series.ts';
import { writeAlertEvents } from './write-alert-events.ts';

/**
 * Has the rules over series of a project judge what is known by now. What they tell is written in one transaction with
 * what they remember, so that a repeat tells nothing; all of one night is one message to each channel.
 */
export async function judgeSeries(
  { clock, projectSockets, store }: Backend,
  { projectId, workspaceId }: { readonly workspaceId: string; readonly projectId: string },
): Promise<void> {
  const now = new Date(clock());
  const hasRaised = await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) return false;
    const rules = (await listAlertRuleRows(workspaceId, tx, projectId)).flatMap(({ condition, ...rule }) =>
      rule.isEnabled && isSeriesCondition(condition) ? [{ ...rule, condition }] : [],
    );
    if (rules.length === 0) return false;
    const ids = rules.map(({ id }) => id);
    const known = new Map(
      (await listSeriesStates(workspaceId, tx, ids)).map((row) => [`${row.ruleId} ${row.subject}`, row.state]),
    );
    const notes = (await listAnnotationRows(workspaceId, tx, projectId)).map(({ day, text }): Happening => ({
      kind: 'note',
      name: text,
      from: day,
      to: day,
    }));
    const source = openSeries(workspaceId, tx, { id: projectId, now });
    const states = [];
    const raised: AlertEventRow[] = [];
    for (const rule of rules) {
      const moves: SeriesMove[] = [];
      const watched = await source.of(rule, rule.condition.series);
      for (const series of watched) {
        const before = known.get(`${rule.id} ${series.subject}`);
        const { changes, state } = judgeSeriesRule(rule.condition, before, series, [...notes, ...googleHappenings]);
        if (state !== before) states.push({ ruleId: rule.id, subject: series.subject, state });
        for (const change of changes) moves.push({ keyword: series.keyword, change });
      }
      for (const gathered of gatherMoves(moves, watched.length)) {
        const event = eventOf(rule, gathered, now);
        const { channelIds } = rule;
        raised.push({ id: event.id, projectId, event, channelIds, isGrouped: channelIds.length === 0, createdAt: now });
      }
    }
    if (states.length > 0) await upsertSeriesStates(workspaceId, tx, states);
    await logEvents(workspaceId, tx, await writeAlertEvents(workspaceId, tx, raised), now);
    return raised.length > 0;
  });
  if (hasRaised) await announceLog({ projectSockets }, projectId);
}

function eventOf(
  { condition, id: ruleId }: { readonly id: string; readonly condition: SeriesCondition },
  { change: { day, from, near, to }, keyword, together }: GatheredMove,
  now: Date,
): SeriesEvent {
  const about = { id: newId(now.getTime()), ruleId, condition, keyword };
  return {
    ...about,
    ...(together && { together: { ...together, keywords: [...together.keywords] } }),
    day,
    from,
    to,
    near: [...near],
    at: now.toISOString(),
  };
}
