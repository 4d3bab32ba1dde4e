import type { ReactNode } from 'react';

import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { useWords } from '#extension/ui/Language.tsx';

/** Stands where stored data cannot be read, in place of a blank page. */
export function UnreadableStore({ reason }: { readonly reason: string }): ReactNode {
  const { text } = useWords();
  return (
    <main role="alert">
      <EmptyState
        icon="page"
        title={text('store.unreadable')}
        text={text('store.unreadableHow', { reason })}
        action={{ label: text('tryAgain'), onClick: () => globalThis.location.reload() }}
      />
    </main>
  );
}
