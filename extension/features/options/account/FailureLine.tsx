import type { ReactNode } from 'react';

import { Mark } from '#extension/ui/Mark.tsx';

/** Says what went wrong, to those who listen too. Always there, so that a change in it is announced. */
export function FailureLine({ failure }: { readonly failure: string | undefined }): ReactNode {
  return (
    <output className="state-line">
      {failure === undefined ? null : (
        <>
          <Mark tone="error" />
          {failure}
        </>
      )}
    </output>
  );
}
