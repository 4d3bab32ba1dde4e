import type { SerpProvider } from '../serp-provider.ts';
import { callApi, type DataForSeoOptions } from './call-api.ts';
import { createTaskQueue } from './create-task-queue.ts';
import { describeTask, locationOf } from './describe-task.ts';
import { firstTenMicros, priceOf } from './price-of.ts';
import { readOutcome } from './read-outcome.ts';

/** Google's web results through DataForSEO. https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/ */
export function createDataForSeo(options: DataForSeoOptions): SerpProvider {
  return {
    id: 'dataforseo',
    canSearch: ({ country, language }) => locationOf(country) !== undefined && language !== '',
    estimateMicros: (request) => priceOf(firstTenMicros.live, request),
    fetchSerp: async (request) =>
      readOutcome(request, await callApi(options, '/v3/serp/google/organic/live/advanced', [describeTask(request)])),
    queue: createTaskQueue(options),
  };
}
