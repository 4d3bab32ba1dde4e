import type { ReactNode } from 'react';

import { Mark } from '#extension/ui/Mark.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

/** Says what went wrong, to those who listen too. Always there, so that a change in it is announced. */
export function FailureLine({ failure }: { readonly failure: string | undefined }): ReactNode {
  return (
    <output className={optionsStyles.stateLine}>
      {failure === undefined ? null : (
        <>
          <Mark tone="error" />
          {failure}
        </>
      )}
    </output>
  );
}
