import type { SiteChoice } from '#extension/platform/messages/serp-messages.ts';

export type Density = 'off' | 'compact' | 'full';

/** What the buttons of the bar do. */
export interface BarActions {
  /** For the site that was chosen; null where nobody was asked. */
  readonly onTrack: (choice: SiteChoice | null) => void;
  readonly onUntrack: () => void;
  /** Asks connected sources about the query. */
  readonly onNumbers: () => void;
  readonly onCancel: () => void;
  /** Opens the options: sites, sources of numbers. */
  readonly onOptions: () => void;
  /** Scrolls to the result with that address. */
  readonly onGoTo: (url: string) => void;
  /** Opens all results in tabs. */
  readonly onOpenAll: () => void;
  readonly onHide: (domain: string, isHidden: boolean) => void;
  /** As a competitor. */
  readonly onMark: (domain: string, isMarked: boolean) => void;
  readonly onDensity: (density: Density) => void;
}
