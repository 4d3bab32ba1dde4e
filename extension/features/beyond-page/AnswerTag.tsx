import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

interface AnswerTagProps {
  readonly answer: { readonly status: number | null; readonly failure: string | null; readonly isRedirected?: boolean };
}

/** Status of an answer, or why there is none. */
export function AnswerTag({ answer: { status, failure, isRedirected } }: AnswerTagProps): ReactNode {
  const { text } = useWords();
  if (status === null) {
    return (
      <span className="soft" title={failure ?? undefined}>
        <Mark tone="unknown" /> {text('noAnswer')}
      </span>
    );
  }
  const tone = status >= 400 ? 'error' : isRedirected === true ? 'notice' : 'pass';
  return (
    <Tag className="number">
      <Mark tone={tone} /> {status}
      {isRedirected === true ? ` ${text('redirected')}` : ''}
    </Tag>
  );
}
