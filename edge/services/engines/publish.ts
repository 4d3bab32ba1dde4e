import type { Clock } from '#shared/kernel/clock.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';

import type { Store } from '../../db/database.ts';
import { insertPublishedDescription } from '../../repositories/engine-descriptions.ts';

/** From within a minute on, extensions that ask get these where they are the newest of their engine. */
export async function publishEngines(
  store: Store,
  clock: Clock,
  descriptions: readonly EngineDescription[],
): Promise<void> {
  const publishedAt = new Date(clock());
  await store.batch(
    descriptions.map((description) =>
      insertPublishedDescription(store.db, {
        engine: description.id,
        version: description.version,
        description,
        publishedAt,
      }),
    ),
  );
}
