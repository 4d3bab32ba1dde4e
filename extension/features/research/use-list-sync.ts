import { useState } from 'react';

import type { ListSync } from '#extension/platform/messages/idea-list-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

/** undefined: nobody asked yet. */
export type ListSyncState = ListSync | { readonly state: 'syncing' } | undefined;

/** Makes the saved lists and those of a connected backend one; `onDone` is told once they are. */
export function useListSync(onDone?: () => Promise<void>): {
  readonly state: ListSyncState;
  readonly sync: () => Promise<void>;
} {
  const [state, setState] = useState<ListSyncState>();
  const sync = async (): Promise<void> => {
    setState({ state: 'syncing' });
    const ended = await askBackground('syncIdeaLists', {}).catch((error: unknown): ListSync => ({
      state: 'failed',
      reason: String(error),
    }));
    setState(ended);
    await onDone?.();
  };
  return { state, sync };
}
