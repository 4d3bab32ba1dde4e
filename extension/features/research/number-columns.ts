import type { Translation } from '#shared/kernel/translation.ts';
import { translate } from '#shared/kernel/translation.ts';
import { formatMetric } from '#shared/research/metrics/format-metric.ts';
import { type KeywordMetric, metricNames, type MetricName } from '#shared/research/metrics/keyword-metric.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayCountry, sayWhere } from '#shared/research/metrics/say-origin.ts';
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
      const countries = countriesOf(numbers, id);
      const [country = null] = countries.length === 1 ? countries : [];
      const origin = [keywordSourceNames[source], sayCountry(country, language.locale)].filter((part) => part !== null);
      return {
        id,
        label: translate(metricTexts, language, `metrics.short.${metric}`),
        detail: origin,
        title: `${translate(metricTexts, language, `metrics.name.${metric}`)} · ${origin.join(', ')}`,
        widthPx: 136,
        isNumber: true,
        valueOf: ({ normalized }) => lowerEnd(numbers.get(normalized)?.get(id)),
        show: ({ normalized }) => {
          const found = numbers.get(normalized)?.get(id);
          if (!found) return '';
          if (found.value.kind === 'no-data') return translate(metricTexts, language, 'metrics.noData');
          const where = countries.length > 1 ? sayCountry(found.place.country, language.locale) : null;
          return [formatMetric(found, language.locale), ...(where === null ? [] : [where])].join(' · ');
        },
        titleOf: ({ normalized }) => {
          const found = numbers.get(normalized)?.get(id);
          if (!found) return '';
          const where = sayWhere(found, language.locale);
          return [keywordSourceNames[source], ...where, days.format(new Date(found.observedAt))].join(', ');
        },
      };
    });
}

export function numberColumnId({ metric, source }: KeywordMetric): string {
  return `${metric}:${source}`;
}

/** Where the numbers of a column were counted; null among them for those of no country. */
function countriesOf(numbers: IdeaNumbers, id: string): readonly (string | null)[] {
  const told = [...numbers.values()].flatMap((ofKeyword) => ofKeyword.get(id) ?? []);
  return [...new Set(told.filter(({ value }) => value.kind !== 'no-data').map(({ place }) => place.country))];
}

/** What a number is at least; null where the source has none. */
function lowerEnd(metric: KeywordMetric | undefined): CellValue {
  if (!metric || metric.value.kind === 'no-data') return null;
  return metric.value.kind === 'range' ? metric.value.from : metric.value.value;
}
