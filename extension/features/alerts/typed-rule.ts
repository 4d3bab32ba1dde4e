import type { AlertCondition, AlertKind, WatchedSeries } from '#shared/alerts/alert-condition.ts';
import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';

import { conditionOf, counts, type Direction, isKeywordKind, isSeriesKind } from './alert-kinds.ts';

/** What the fields of the form hold. */
export interface TypedRule {
  readonly kind: AlertKind;
  /** As typed. */
  readonly count: string;
  readonly direction: Direction;
  readonly series: WatchedSeries;
  /** Empty for all keywords. */
  readonly tag: string;
  readonly confirmations: number;
  readonly coolDownHours: number;
  readonly channelIds: readonly string[];
}

/** How long a rule can be chosen to be silent about a keyword after it spoke of it. */
export const silences: readonly number[] = [0, 24, 72, 168];

const usual: TypedRule = {
  kind: 'leaves-top',
  count: String(counts['leaves-top']?.usual),
  direction: 'down',
  series: 'visibility',
  tag: '',
  confirmations: 1,
  coolDownHours: 24,
  channelIds: [],
};

/** The fields of a rule that is changed; of a new one what is usual. */
export function typedRule(rule: SiteAlertRule | undefined): TypedRule {
  if (!rule) return usual;
  const { channelIds, condition, confirmations, coolDownHours, scope } = rule;
  return {
    kind: condition.kind,
    count: String(countOf(condition) ?? ''),
    direction: 'direction' in condition ? condition.direction : usual.direction,
    series: 'series' in condition ? condition.series : usual.series,
    tag: scope.tag ?? '',
    confirmations,
    coolDownHours,
    channelIds,
  };
}

/** The rule that the fields say. What they don't ask for, as a competitor by name, stays as it is in `changed`. */
export function ruleOf(typed: TypedRule, domain: string, changed: SiteAlertRule | undefined): SiteAlertRule {
  const { channelIds, confirmations, coolDownHours, count, kind, tag } = typed;
  const condition = conditionOf({ ...typed, count: Number(count) });
  return {
    id: changed?.id ?? crypto.randomUUID(),
    domain,
    condition: keepUnasked(condition, changed?.condition),
    scope: {
      tag: tag === '' || !isOfKeywords(typed) ? null : tag,
      onlyFavourites: changed?.scope.onlyFavourites ?? false,
    },
    confirmations: isKeywordKind(kind) ? confirmations : 1,
    coolDownHours,
    isEnabled: changed?.isEnabled ?? true,
    channelIds,
    isAtBackend: false,
  };
}

/** Whether a tag can narrow it. */
export function isOfKeywords({ kind, series }: Pick<TypedRule, 'kind' | 'series'>): boolean {
  return isKeywordKind(kind) || (isSeriesKind(kind) && series.startsWith('query-'));
}

/** Another rule that watches for the same of the same keywords, and so would tell everything twice. */
export function findTwin(rule: SiteAlertRule, rules: readonly SiteAlertRule[]): SiteAlertRule | undefined {
  return rules.find(
    ({ condition, id, scope }) =>
      id !== rule.id &&
      isSame(condition, rule.condition) &&
      scope.tag === rule.scope.tag &&
      scope.onlyFavourites === rule.scope.onlyFavourites,
  );
}

function countOf(condition: AlertCondition): number | undefined {
  if ('top' in condition) return condition.top;
  if ('by' in condition) return condition.by;
  return 'times' in condition ? condition.times : undefined;
}

function keepUnasked(condition: AlertCondition, before: AlertCondition | undefined): AlertCondition {
  if (before?.kind !== condition.kind) return condition;
  if (before.kind === 'competitor-overtakes' || before.kind === 'feature-won' || before.kind === 'feature-lost')
    return before;
  return 'margin' in condition && 'margin' in before ? { ...condition, margin: before.margin } : condition;
}

/** By their fields, in whatever order these were written. */
function isSame(a: AlertCondition, b: AlertCondition): boolean {
  const text = (condition: AlertCondition): string =>
    JSON.stringify(Object.entries(condition).toSorted(([one], [other]) => one.localeCompare(other)));
  return text(a) === text(b);
}
