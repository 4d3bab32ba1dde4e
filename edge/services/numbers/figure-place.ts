import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import type { FigurePlace } from '../../repositories/keyword-figures.ts';

/** As figures are kept: what a source does not tell apart is one place. */
export function figurePlace(id: LicensedSourceId, source: KeywordSource, place: MetricPlace): FigurePlace {
  return { source: id, country: source.countryFor(place) ?? '', language: place.language ?? '' };
}
