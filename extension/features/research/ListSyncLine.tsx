import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import type { ListSyncState } from './use-list-sync.ts';
import { useSay } from './use-say.ts';

/** Whether saved lists are those of the connected backend; nothing where none is connected. */
export function ListSyncLine({ state }: { readonly state: ListSyncState }): ReactNode {
  const { say } = useSay();
  const { time } = useWords();
  if (!state || state.state === 'alone') return <output />;
  return (
    <output className="soft">
      {state.state === 'syncing' ? say('ideas.lists.syncing') : null}
      {state.state === 'failed' ? say('ideas.lists.failed', { reason: state.reason }) : null}
      {state.state === 'synced' ? say('ideas.lists.synced', { when: time(state.at) }) : null}
      {state.state === 'synced'
        ? state.split.map((name) => <p key={name}>{say('ideas.lists.split', { name })}</p>)
        : null}
    </output>
  );
}
