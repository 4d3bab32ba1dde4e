import type { Translation } from '#shared/kernel/translation.ts';
import { translate } from '#shared/kernel/translation.ts';
import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { type KeywordMetric, metricNames, type MetricName } from '#shared/research/metrics/keyword-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { keywordSourceNames, type KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import type { CellValue } from '#extension/ui/sort-by-column.ts';

import type { IdeaColumn } from './idea-columns.ts';

/** Numbers of each keyword, by its folded form and then by the id of their column. */
export type IdeaNumbers = ReadonlyMap<string, ReadonlyMap<string, KeywordMetric>>;

/** A column for each number of each source that told any: never mixed, since each counts in its own way. */
export function numberColumns(numbers: IdeaNumbers, language: Translation): readonly IdeaColumn[] {
  const told = new Map<string, readonly [MetricName, KeywordSourceId]>();
  for (const ofKeyword of numbers.values())
    for (const [id, { metric, source }] of ofKeyword) told.set(id, [metric, source]);
  const days = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium' });
  return [...told]
    .toSorted(([, [a]], [, [b]]) => metricNames.indexOf(a) - metricNames.indexOf(b))
    .map(([id, [metric, source]]) => {
      const name = translate(metricTexts, language, `metrics.name.${metric}`);
      return {
        id,
        label: `${name} · ${keywordSourceNames[source]}`,
        widthPx: 136,
        isNumber: true,
        valueOf: ({ normalized }) => lowerEnd(numbers.get(normalized)?.get(id)),
        show: ({ normalized }) => {
          const found = numbers.get(normalized)?.get(id);
          if (!found) return '';
          return found.value.kind === 'no-data'
            ? translate(metricTexts, language, 'metrics.noData')
            : formatMetric(found, language.locale);
        },
        titleOf: ({ normalized }) => {
          const found = numbers.get(normalized)?.get(id);
          if (!found) return '';
          const { about, observedAt, place } = found;
          const where = [place.country?.toUpperCase(), place.language, about].filter(
            (each) => typeof each === 'string',
          );
          return [keywordSourceNames[source], ...where, days.format(new Date(observedAt))].join(', ');
        },
      };
    });
}

export function numberColumnId({ metric, source }: KeywordMetric): string {
  return `${metric}:${source}`;
}

/** What a number is at least; null where the source has none. */
function lowerEnd(metric: KeywordMetric | undefined): CellValue {
  if (!metric || metric.value.kind === 'no-data') return null;
  return metric.value.kind === 'range' ? metric.value.from : metric.value.value;
}
