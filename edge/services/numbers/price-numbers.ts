import type { priceNumbers as endpoint } from '#shared/api/endpoints/research.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { sortKeywords } from '#shared/research/metrics/sort-keywords.ts';
import { priceInBatches } from '#shared/research/sources/price-in-batches.ts';

import type { RequestContext } from '../context.ts';
import { figureKeeping } from './figure-keeping.ts';
import { presentFigure } from './present-figure.ts';
import { requireSource } from './require-source.ts';
import { figurePlace } from './figure-place.ts';

/** Asks nobody. Throws `not_found` where the source is not connected. */
export async function priceNumbers(
  context: RequestContext,
  { country, keywords, language, source: id }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { source } = await requireSource(context, id);
  const place = { country, language, device: null };
  const sorted = sortKeywords(keywords);
  const known = await figureKeeping(context, source, figurePlace(id, source, place)).listFresh(sorted.askable);
  const open = sorted.askable.filter((keyword) => !known.has(keyword)).length;
  return {
    figures: [...known.values()].flat().map(presentFigure),
    open,
    most: priceInBatches(source, open),
    unit: source.unit,
    country: source.countryFor(place),
    leftOut: [...sorted.leftOut],
  };
}
