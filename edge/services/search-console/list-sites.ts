import type { SearchConsoleSite } from '../../providers/search-console/search-console.ts';
import type { RequestContext } from '../context.ts';
import { askLinked } from './ask-linked.ts';

/** Throws `not_found` for a project that is not connected, `unavailable` where Google does not tell. */
export async function listSearchConsoleSites(
  context: RequestContext,
  projectId: string,
): Promise<{ items: SearchConsoleSite[] }> {
  const sites = await askLinked(context, projectId, (console, token) => console.listSites(token));
  return { items: [...sites] };
}
