import type { Result } from '#shared/kernel/result.ts';
import type { IndexState } from '#shared/monitors/index-state/inspection.ts';
import type { ImportRange } from '#shared/search-console/plan-import.ts';
import type { SearchRow } from '#shared/search-console/figures-of-keywords.ts';
import type { QueryPageRow } from '#shared/search-console/query-page-row.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';

import type { CodeFlowAnswer, CodeFlowStart } from '../../auth/google-code-flow.ts';

/**
 * `revoked`: the user or Google ended the access. `forbidden`: the account may not read this property. `quota`: wait a
 * quarter of an hour. `away`: another try can help.
 */
export type SearchConsoleFailure = 'revoked' | 'forbidden' | 'quota' | 'away';

export interface SearchConsoleSite {
  /** `sc-domain:tea.example`, or an address with a slash at its end. */
  readonly property: string;
  /** As Google names it: `siteOwner`, `siteFullUser`, `siteRestrictedUser`. */
  readonly permission: string;
}

/** Rows of one page, one query, or both. */
export interface QueryPageFilter {
  readonly page?: string | undefined;
  readonly query?: string | undefined;
}

/** Reads the search figures of a user's own sites. */
export interface SearchConsole {
  /** Where the browser goes to be asked. */
  startUrl(start: CodeFlowStart): string;
  /** The token that lasts. */
  exchange(answer: CodeFlowAnswer): Promise<Result<string, SearchConsoleFailure>>;
  /** A token for some minutes. */
  authorize(refreshToken: string): Promise<Result<string, SearchConsoleFailure>>;
  /** Verified properties. */
  listSites(accessToken: string): Promise<Result<readonly SearchConsoleSite[], SearchConsoleFailure>>;
  /** All days that had impressions. */
  readDays(
    accessToken: string,
    property: string,
    range: ImportRange,
  ): Promise<Result<readonly SearchFigures[], SearchConsoleFailure>>;
  /** The top queries of each day, by device and country: rare ones are withheld. */
  readQueries(
    accessToken: string,
    property: string,
    range: ImportRange,
  ): Promise<Result<readonly SearchRow[], SearchConsoleFailure>>;
  /** Which page each query led to on each day, the top of them: rare queries are withheld. `isWhole`: nothing was cut off. */
  readQueryPages(
    accessToken: string,
    property: string,
    range: ImportRange,
    only?: QueryPageFilter,
  ): Promise<Result<{ readonly rows: readonly QueryPageRow[]; readonly isWhole: boolean }, SearchConsoleFailure>>;
  /** How Google has an address of the property in its index; counts against the property's 2,000 inspections a day. */
  inspect(accessToken: string, property: string, url: string): Promise<Result<IndexState, SearchConsoleFailure>>;
  /** Ends the access; that it had ended before is fine. */
  revoke(refreshToken: string): Promise<Result<undefined, SearchConsoleFailure>>;
}
