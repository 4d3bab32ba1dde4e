import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { KeywordCondition } from './alert-condition.ts';
import type { AlertRuleFields } from './alert-rule.ts';
import type { AlertState } from './alert-state.ts';
import { placeOf, readStandings, type Standing } from './read-standings.ts';

/** One thing that a rule tells of a keyword. */
export interface AlertChange {
  /** A competitor, a feature, or empty. */
  readonly subject: string;
  /** How it stood before and how it stands now: a position, an address, or a word. */
  readonly from: string;
  readonly to: string;
}

/** The part of a rule that says how a check is judged. */
type KeywordRule = Pick<AlertRuleFields, 'confirmations' | 'coolDownHours'> & { readonly condition: KeywordCondition };

const hourMs = 3_600_000;

/**
 * What a rule makes of one more check of a keyword: what it remembers from now on, and what it tells. Pure. A check that
 * is older than one it has seen changes nothing; the first one is compared with `earlier`, the check before the rule was
 * made, and without one only sets what the next are compared with.
 */
export function judgeAlert(
  { condition, confirmations, coolDownHours }: KeywordRule,
  known: AlertState | undefined,
  point: RankPoint,
  earlier?: RankPoint,
): { readonly state: AlertState; readonly changes: readonly AlertChange[] } {
  const rule = { condition, confirmations, coolDownHours };
  const before = known ?? (earlier && judgeAlert(rule, undefined, earlier).state);
  if (before && point.checkedAt < before.seenAt) return { state: before, changes: [] };
  const settled = { ...before?.settled };
  const pending = { ...before?.pending };
  const toldAt = { ...before?.toldAt };
  const changes: AlertChange[] = [];
  for (const { subject, unlessKnown, value } of readStandings(condition, point, before)) {
    const stood = settled[subject] ?? unlessKnown;
    if (stood === undefined || stood === value) {
      settled[subject] = value;
      delete pending[subject];
      continue;
    }
    const days = [...new Set([...(pending[subject] ?? []), point.day])];
    if (days.length < confirmations) {
      pending[subject] = days;
      continue;
    }
    settled[subject] = value;
    delete pending[subject];
    const told = toldAt[subject];
    const isQuiet = told !== undefined && Date.parse(point.checkedAt) - Date.parse(told) < coolDownHours * hourMs;
    if (isQuiet || !isWanted(condition, stood, value)) continue;
    toldAt[subject] = point.checkedAt;
    changes.push({ subject, from: stood, to: value });
  }
  const failures = point.status === 'failed' ? (before?.failures ?? 0) + 1 : 0;
  return { state: { seenAt: point.checkedAt, settled, pending, toldAt, failures }, changes };
}

/** Whether the change is the one that the rule is for, and not its way back. */
function isWanted(condition: KeywordCondition, from: Standing['value'], to: Standing['value']): boolean {
  switch (condition.kind) {
    case 'enters-top':
      return to === 'in';
    case 'leaves-top':
      return to === 'out';
    case 'moves':
      return isFarEnough(condition, placeOf(to) - placeOf(from));
    case 'page-swapped':
      return true;
    case 'feature-won':
      return to === 'held';
    case 'feature-lost':
      return to === 'free';
    case 'competitor-overtakes':
      return to === 'ahead';
    case 'check-failing':
      return to === 'failing';
  }
}

function isFarEnough({ by, direction }: Extract<KeywordCondition, { kind: 'moves' }>, lost: number): boolean {
  if (Math.abs(lost) < by) return false;
  return direction === 'any' || (direction === 'down') === lost > 0;
}
