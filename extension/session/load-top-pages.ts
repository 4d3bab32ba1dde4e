import { callEndpoint } from '#shared/api/call.ts';
import { readTopPages } from '#shared/api/endpoints/search-console.ts';
import { ok, type Result } from '#shared/kernel/result.ts';

import { askConnected } from './ask-connected.ts';

/** Addresses of the pages that Search Console counts most clicks for, most first; else why there are none. */
export async function loadTopPages(projectId: string): Promise<Result<readonly string[], string>> {
  const read = await askConnected((access) => callEndpoint(readTopPages, { params: { projectId } }, access));
  return read.ok ? ok(read.value.pages.map(({ page }) => page)) : read;
}
