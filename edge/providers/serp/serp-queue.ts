import type { SerpFailure, SerpOutcome, SerpRequest } from './serp-outcome.ts';

/** A search to be made when the provider finds time. */
export interface QueuedSearch {
  /** Ours; comes back with the answer. */
  readonly tag: string;
  readonly request: SerpRequest;
  /** Where the answer is sent to; null where nobody can be reached, and answers are fetched. */
  readonly postbackUrl: string | null;
}

/** What became of one search of a batch. */
export type PostedSearch =
  | { readonly kind: 'posted'; readonly tag: string; readonly taskId: string; readonly costMicros: number }
  | ({ readonly tag: string } & SerpFailure);

export type PostAnswer =
  | { readonly kind: 'answered'; readonly searches: readonly PostedSearch[] }
  /** Nobody knows whether the searches were taken: asking again may pay twice. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Nothing was taken. `refused`: one of the searches may have spoilt it for the others. */
  | SerpFailure;

export interface ReadyTask {
  readonly taskId: string;
  readonly tag: string | null;
}

/** What the text of an answer says. */
export type TaskReading =
  | { readonly kind: 'pending' }
  /** No answer of the provider at all. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'finished';
      readonly taskId: string | null;
      readonly tag: string | null;
      /** `costMicros` is 0 where the answer does not tell what was taken before. */
      readonly outcome: SerpOutcome;
      /** True where the price is kept although nothing came of it. */
      readonly isBilled: boolean;
    };

/** The cheap way to buy searches: many at once, answered minutes later. */
export interface SerpQueue {
  readonly maxSearchesPerCall: number;
  /** Of all calls to the provider together. */
  readonly callsPerMinute: number;
  /** The most that a search can cost. */
  estimateMicros(request: SerpRequest): number;
  post(searches: readonly QueuedSearch[]): Promise<PostAnswer>;
  /** Answers that wait to be fetched. */
  listReady(): Promise<{ readonly kind: 'listed'; readonly tasks: readonly ReadyTask[] } | SerpFailure>;
  /** The answer as its postback would bring it. */
  fetchAnswer(taskId: string): Promise<{ readonly kind: 'fetched'; readonly text: string } | SerpFailure>;
  readAnswer(request: SerpRequest, text: string): TaskReading;
}
