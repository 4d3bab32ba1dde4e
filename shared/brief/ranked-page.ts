import type { BriefPage } from './brief-page.ts';

/** A page that ranks, and whether it could be read. */
export interface RankedPage {
  readonly position: number;
  readonly url: string;
  /** Undefined: it could not be read, or does not count, for this reason. */
  readonly page: BriefPage | undefined;
  readonly reason?: string;
}
