import { isKeywordCondition, type KeywordCondition } from '#shared/alerts/alert-condition.ts';
import type { KeywordEvent } from '#shared/alerts/alert-event.ts';
import { isInScope } from '#shared/alerts/alert-rule.ts';
import { judgeAlert } from '#shared/alerts/judge-alert.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { Database } from '../../db/database.ts';
import type { AlertEventRow } from '../../repositories/alert-events.ts';
import { type AlertRuleRow, listAlertRuleRows } from '../../repositories/alert-rules.ts';
import { readAlertStates, upsertAlertState } from '../../repositories/alert-states.ts';
import type { KeywordRow } from '../../repositories/tracked-keywords.ts';
import { writeAlertEvents } from './write-alert-events.ts';

/**
 * Has every rule of the project judge a check, in the transaction that stores it: what a rule tells is written once or,
 * with the check, not at all. `earlier` is the check of the same source before. The caller holds the keyword's row, and adds what is returned to the event log.
 */
export async function raiseAlerts(
  workspaceId: string,
  tx: Database,
  keyword: KeywordRow,
  point: RankPoint,
  earlier: RankPoint | undefined,
): Promise<readonly Happened[]> {
  const rules = (await listAlertRuleRows(workspaceId, tx, keyword.projectId)).flatMap((rule) => {
    const { condition } = rule;
    return rule.isEnabled && isKeywordCondition(condition) && isInScope(rule, keyword) ? [{ ...rule, condition }] : [];
  });
  if (rules.length === 0) return [];
  const { source } = point;
  const states = await readAlertStates(workspaceId, tx, { keywordId: keyword.id, source });
  const raised: AlertEventRow[] = [];
  for (const rule of rules) {
    const { changes, state } = judgeAlert(rule, states.get(rule.id), point, earlier);
    await upsertAlertState(workspaceId, tx, { ruleId: rule.id, keywordId: keyword.id, source, state });
    for (const change of changes) raised.push(eventRow(keyword, rule, { ...change, point }));
  }
  return writeAlertEvents(workspaceId, tx, raised);
}

function eventRow(
  { device, engine, id: keywordId, keyword, projectId }: KeywordRow,
  { channelIds, condition, id: ruleId }: AlertRuleRow & { readonly condition: KeywordCondition },
  { from, point, subject, to }: Pick<KeywordEvent, 'subject' | 'from' | 'to'> & { readonly point: RankPoint },
): AlertEventRow {
  const createdAt = new Date();
  const id = newId(createdAt.getTime());
  const { checkedAt: at, depth, position, source } = point;
  const about = { id, ruleId, keywordId, keyword, engine, device, source, condition };
  const event: KeywordEvent = { ...about, subject, from, to, position, depth, at };
  return { id, projectId, event, channelIds, isGrouped: channelIds.length === 0, createdAt };
}
