import type { ReactNode } from 'react';

import type { Known } from './glance-facts.ts';

import { useWords } from '#extension/ui/Language.tsx';

interface KnownValueProps {
  readonly value: Known<string>;
  /** What stands for a value that the page does not have. */
  readonly absent?: string;
  /** A page without it has an error. */
  readonly isWrong?: boolean;
}

/** A value, or "none", or an en dash that says why it is unknown: never blank, never a made-up zero. */
export function KnownValue({ absent, isWrong = false, value }: KnownValueProps): ReactNode {
  const { text } = useWords();
  switch (value.state) {
    case 'known':
      return value.value;
    case 'absent':
      return <span className={isWrong ? 'tone-error' : 'soft'}>{absent ?? text('none')}</span>;
    case 'unknown':
      return (
        <span className="soft" title={text('unknownExplained')}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{text('unknown')}</span>
        </span>
      );
  }
}
