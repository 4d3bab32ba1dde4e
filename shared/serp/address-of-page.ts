import { parseUrl } from '#shared/kernel/url.ts';

import type { EngineDescription } from './engine.ts';
import { findEngine } from './find-engine.ts';

/** Address of another page of the same search, 1 for the first; null where the engine's addresses do not count pages. */
export function addressOfPage(engine: EngineDescription, url: string, page: number): string | null {
  const match = findEngine(url, [engine]);
  const address = parseUrl(url);
  const paging = engine.pages.find(
    ({ vertical, paging: counted }) => vertical === match?.vertical && counted !== undefined,
  )?.paging;
  if (!match || !address || !paging) return null;
  const { parameter, counts, first, size } = paging;
  address.searchParams.set(parameter, String((page - 1) * (counts === 'pages' ? 1 : size) + first));
  return address.href;
}
