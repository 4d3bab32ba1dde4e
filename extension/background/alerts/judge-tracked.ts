import { isKeywordCondition } from '#shared/alerts/alert-condition.ts';
import type { AlertEvent } from '#shared/alerts/alert-event.ts';
import { isInScope } from '#shared/alerts/alert-rule.ts';
import { judgeAlert } from '#shared/alerts/judge-alert.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { changeAlertState, loadAlertRules } from '#extension/platform/storage/alert-store.ts';
import { keywordId, keywordKey } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import { loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';

/**
 * What the rules of a site tell of one more check. A rule that the backend has is judged there, unless the user does not
 * share results pages with it: then nobody but this browser knows of the check.
 */
export async function judgeTracked(tracked: KeywordRecord, point: RankPoint): Promise<readonly SiteAlertEvent[]> {
  const { device, domain, engine, keyword } = tracked;
  const key = keywordKey(tracked);
  const earlier = tracked.points.findLast(
    ({ checkedAt, source }) => source === point.source && checkedAt < point.checkedAt,
  );
  const events: SiteAlertEvent[] = [];
  const rules = await loadAlertRules(domain);
  if (rules.length === 0) return events;
  const isShared = (await loadSerpSettings()).sharing === 'yes';
  for (const rule of rules) {
    const { condition } = rule;
    if (!rule.isEnabled || (rule.isAtBackend && isShared) || !isInScope(rule, tracked)) continue;
    if (!isKeywordCondition(condition)) continue;
    const { changes } = await changeAlertState(rule.id, key, (before) =>
      judgeAlert({ ...rule, condition }, before, point, earlier),
    );
    for (const { from, subject, to } of changes) {
      const id = newId();
      const { checkedAt: at, depth, position, source } = point;
      const about = {
        id,
        ruleId: rule.id,
        keywordId: keywordId(tracked),
        keyword,
        engine,
        device,
        source,
        condition,
      };
      const event: AlertEvent = { ...about, subject, from, to, position, depth, at };
      events.push({ id, domain, event });
    }
  }
  return events;
}
