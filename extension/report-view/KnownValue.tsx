import type { ReactNode } from 'react';

import type { Known } from './glance-facts.ts';

import { useWords } from '#extension/ui/Language.tsx';

/** A value, or "none", or an en dash that says why it is unknown: never blank, never a made-up zero. */
export function KnownValue({ value, absent }: { readonly value: Known<string>; readonly absent?: string }): ReactNode {
  const { text } = useWords();
  switch (value.state) {
    case 'known':
      return value.value;
    case 'absent':
      return <span className="soft">{absent ?? text('none')}</span>;
    case 'unknown':
      return (
        <span className="soft" title={text('unknownExplained')}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{text('unknown')}</span>
        </span>
      );
  }
}
