import type { AlertCondition } from '#shared/alerts/alert-condition.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import type { AlertRuleFields } from '#shared/alerts/alert-rule.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';
import type { Words } from '#extension/ui/Language.tsx';

import { isKeywordKind } from './alert-kinds.ts';
import { type Say, saySilence } from './use-say.ts';

/** What a rule watches for, as a phrase. */
export function nameCondition(condition: AlertCondition, { text }: Pick<Words, 'text'>, language: Translation): string {
  switch (condition.kind) {
    case 'enters-top':
    case 'leaves-top':
      return text(`alerts.rule.${condition.kind}`, { count: condition.top });
    case 'moves':
      return text(`alerts.rule.moves.${condition.direction}`, { count: condition.by });
    case 'check-failing':
      return text('alerts.rule.check-failing', { count: condition.times });
    case 'competitor-overtakes':
      return condition.competitor === null
        ? text('alerts.rule.competitor-overtakes')
        : text('alerts.rule.named-overtakes', { name: condition.competitor });
    case 'page-swapped':
    case 'feature-won':
    case 'feature-lost':
      return text(`alerts.rule.${condition.kind}`);
    case 'unusual-value':
    case 'new-level': {
      const series = translate(alertTexts, language, `series.${condition.series}`);
      return translate(alertTexts, language, `rule.${condition.kind}`, { series });
    }
    case 'crawl-errors':
    case 'crawl-left-index':
    case 'crawl-files':
      return translate(alertTexts, language, `kind.${condition.kind}`);
  }
}

/** For which keywords, and how calmly; empty for what the backend judges day by day. */
export function nameLimits(
  { condition, confirmations, coolDownHours, scope }: Omit<AlertRuleFields, 'isEnabled'>,
  { text }: Pick<Words, 'text'>,
  say: Say,
): string {
  const time = saySilence(coolDownHours, say);
  return [
    scope.tag === null ? '' : text('alerts.onlyTag', { tag: scope.tag }),
    scope.onlyFavourites ? text('alerts.onlyFavourites') : '',
    confirmations > 1 ? text('alerts.afterDays', { count: confirmations }) : '',
    isKeywordKind(condition.kind)
      ? coolDownHours === 0
        ? say('silence.everyTime')
        : say('silence.said', { time })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
