import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

/** How sources of numbers about keywords are asked: each host is one of `source.origins`. */
export interface NumbersAccess {
  readonly fetch: SourceFetch;
  readonly wait: (milliseconds: number) => Promise<void>;
}
