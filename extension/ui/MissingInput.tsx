import type { ReactNode } from 'react';

import type { Input } from '#shared/audit/facts/input.ts';

import { useWords } from './Language.tsx';

/** Why something the audit wanted is not there. */
export function MissingInput({ input }: { readonly input: Input<unknown> & { readonly state: 'missing' } }): ReactNode {
  const { text } = useWords();
  return (
    <p className="soft">
      {text(`missing.${input.reason}`)}
      {input.detail === undefined ? null : ` (${input.detail})`}
    </p>
  );
}
