/** What is said to a channel or in a notice. */
export interface AlertMessage {
  readonly title: string;
  /** One sentence for each alert, as many as fit. */
  readonly lines: readonly string[];
}
