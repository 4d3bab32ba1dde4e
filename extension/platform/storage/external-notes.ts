import * as z from 'zod/mini';

import type { ExternalLinks } from '#shared/crawl/external/external-links.ts';
import { externalLookShape } from '#shared/crawl/external/external-look-shape.ts';

import { openCrawls } from './crawl-database.ts';

const name = 'externals';
const shape = z.object({ looks: z.array(externalLookShape), left: z.number() });

/** What a crawl learned of other sites; undefined where it asked none. */
export async function loadExternals(crawl: string): Promise<ExternalLinks | undefined> {
  const note = await (await openCrawls()).get('notes', [crawl, name]);
  return note && shape.parse(JSON.parse(note.value));
}

export async function saveExternals(crawl: string, externals: ExternalLinks): Promise<void> {
  await (await openCrawls()).put('notes', { crawl, name, value: JSON.stringify(externals) });
}
