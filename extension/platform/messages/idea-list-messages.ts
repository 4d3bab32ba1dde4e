/** How making the lists of this browser and of a backend one ended. */
export type ListSync =
  /** No backend is connected: lists stay in this browser. */
  | { readonly state: 'alone' }
  | { readonly state: 'failed'; readonly reason: string }
  /** `split`: names of lists that changed in both and now are two. `at`: ISO 8601. */
  | { readonly state: 'synced'; readonly at: string; readonly split: readonly string[] };

/** What surfaces ask the worker about saved lists of keywords, by kind: `[request, answer]`. */
export interface IdeaListMessages {
  readonly syncIdeaLists: [object, ListSync];
}
