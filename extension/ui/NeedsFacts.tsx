import type { ReactNode } from 'react';

import { EmptyState } from './EmptyState.tsx';
import { useWords } from './Language.tsx';

/** For an audit out of the history: its report is kept, what was read of the page is not. */
export function NeedsFacts({ onRerun }: { readonly onRerun: () => void }): ReactNode {
  const { text } = useWords();
  return (
    <EmptyState
      icon="page"
      title={text('needsFacts')}
      text={text('needsFactsAdvice')}
      action={{ label: text('auditAgain'), onClick: onRerun }}
    />
  );
}
