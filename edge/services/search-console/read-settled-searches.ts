import { AppError } from '#shared/kernel/app-error.ts';
import type { QueryPageRow } from '#shared/search-console/query-page-row.ts';

import type { Backend } from '../../backend.ts';
import type { QueryPageFilter } from '../../providers/search-console/search-console.ts';
import { askLinked } from './ask-linked.ts';
import { settledWeeks } from './settled-weeks.ts';

interface SettledSearches {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly QueryPageRow[];
  /** False where the property has more rows than are read. */
  readonly isWhole: boolean;
}

/**
 * What Search Console counted by query and page in the last four settled weeks, asked now. Throws `not_found` for a project
 * without a property, `unavailable` where Google does not tell.
 */
export async function readSettledSearches(
  context: Pick<Backend, 'clock' | 'searchConsole' | 'store' | 'tokenSeal'> & { readonly workspaceId: string },
  projectId: string,
  only: QueryPageFilter = {},
): Promise<SettledSearches> {
  const range = settledWeeks(context.clock);
  const read = await askLinked(context, projectId, (console, token, property) => {
    if (property === null) throw new AppError('not_found');
    return console.readQueryPages(token, property, range, only);
  });
  return { ...range, ...read };
}
