import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { systemClock } from '#shared/kernel/clock.ts';
import { engineDescription } from '#shared/serp/engine.ts';

import { connect, type ConnectOptions } from '../db/connect.ts';
import { publishEngines } from '../services/engines/publish.ts';

/**
 * Publishes the descriptions of a JSON file and names them. Throws where one is invalid or beyond its limits: nothing is
 * published then.
 */
export async function publishEngineFile(path: string, database: ConnectOptions): Promise<readonly string[]> {
  const descriptions = z
    .array(engineDescription)
    .min(1)
    .parse(JSON.parse(await readFile(path, 'utf8')));
  await publishEngines(connect(database), systemClock, descriptions);
  return descriptions.map(({ id, version }) => `${id} ${version}`);
}
