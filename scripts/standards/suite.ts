/** One fact of a standard, and what our reader makes of it. */
export interface StandardCase {
  /** Section of the standard, as it is numbered or named there. */
  readonly section: string;
  readonly input: string;
  readonly expected: string;
  /** Why we do otherwise on purpose; absent where we agree. */
  readonly deviation?: string;
}

/** Facts of one standard, in tables of our own. */
export interface StandardSuite {
  readonly name: string;
  /** Where the facts are from. */
  readonly source: string;
  /** What of ours reads it. */
  readonly reader: string;
  readonly cases: readonly StandardCase[];
  readonly read: (input: string) => string;
}
