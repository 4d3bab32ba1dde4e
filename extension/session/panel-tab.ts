import { createContext, type ReactNode, use } from 'react';

import type { MarkKind, PageMark, PlaceQuery } from '#extension/platform/messages/protocol.ts';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import type { ShownAudit } from './load-tab-audit.ts';

/** One tab of the side panel. A new one is an entry in the list of `entrypoints/sidepanel`. */
export interface PanelTab {
  readonly id: string;
  readonly label: MessageKey;
  /** Stands a little apart from the tabs above it. */
  readonly startsGroup?: boolean;
  readonly Content: (props: { readonly audit: ShownAudit }) => ReactNode;
}

/** What every tab of the panel can do. */
export interface PanelActions {
  /** undefined until the panel knows which tab is in front. */
  readonly tabId: number | undefined;
  /** Scrolls the page to a place and outlines it; says so where it can't be shown. */
  readonly highlight: (place: PlaceQuery) => void;
  readonly copy: (text: string) => void;
  /** Outlines these places in the page and no others; gives what is outlined then, null where it cannot be any more. */
  readonly mark: (marks: readonly PageMark[]) => Promise<readonly MarkKind[] | null>;
  readonly readMarks: () => Promise<readonly MarkKind[]>;
  readonly rerun: () => void;
  /** Saves the places of one rule of the report shown, as CSV. */
  readonly savePlaces: (rule: string) => void;
  /** The rule that the panel was opened at; the Issues tab opens it. */
  readonly wishedRule: string | undefined;
}

export const PanelActionsContext = createContext<PanelActions | undefined>(undefined);

export function usePanelActions(): PanelActions {
  const actions = use(PanelActionsContext);
  if (!actions) throw new Error('A panel tab stands outside the panel.');
  return actions;
}
