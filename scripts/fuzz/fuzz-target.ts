/** One reader of what the open web gives. */
export interface FuzzTarget {
  readonly name: string;
  /** Small inputs that hold what the reader knows; mutations begin with them. */
  readonly seeds: readonly [string, ...string[]];
  /** Words of its syntax, put in anywhere. */
  readonly spices: readonly [string, ...string[]];
  /** Files of the corpus that are seeds too, by folder and ending. */
  readonly corpus?: { readonly folder: string; readonly ending: string };
  /** Inputs of a size that backtracking, nesting and repeating make expensive. */
  readonly growing: Readonly<Record<string, (size: number) => string>>;
  /** Reads; throwing is a crash. */
  readonly read: (text: string) => unknown;
}
