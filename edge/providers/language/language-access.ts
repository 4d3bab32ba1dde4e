import type { LanguageFetch } from './guarded-fetch.ts';

/** What the backend lends to every model that it asks. */
export interface LanguageAccess {
  /** True on one's own machine alone: servers there are what one wants to ask. */
  readonly allowsLoopback: boolean;
  readonly fetch: LanguageFetch;
  /** For a whole answer with its one retry; 60 s where missing. */
  readonly timeoutMs?: number;
}
