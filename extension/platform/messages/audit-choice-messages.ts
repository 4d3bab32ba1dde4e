import type { TextReading } from '#shared/audit/text-reading.ts';

/** What the panel asks about keywords and muted rules: `[request, answer]`. */
export interface AuditChoiceMessages {
  /** What the tab's page says of a keyword (of the one kept for it where none is given), and how its text reads. null: no reading. */
  readonly readText: [{ readonly tabId: number }, KeywordReading | null];
  /** Keeps a keyword for the tab's page and judges the page again; an empty one is forgotten. */
  readonly setKeyword: [{ readonly tabId: number; readonly keyword: string }, null];
  /** Mutes a rule on the tab's site, or everywhere, and judges the page again. */
  readonly muteRule: [{ readonly tabId: number; readonly rule: string; readonly isEverywhere: boolean }, null];
  /** Judges the pages of all open readings again, after the user changed limits or let a rule speak again. */
  readonly judgeAgain: [object, null];
}

export interface KeywordReading extends TextReading {
  /** The user's last search that listed this page. */
  readonly suggestion: string | null;
}
