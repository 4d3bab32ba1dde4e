import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

/** What became of a change, as it was read back; undefined before there was one. */
export function Saved({ isSaved }: { readonly isSaved: boolean | undefined }): ReactNode {
  const { text } = useWords();
  const said = isSaved === undefined ? '' : text(isSaved ? 'kw.saved' : 'notStored');
  return <output className={isSaved === false ? 'tone-error' : 'soft'}>{said}</output>;
}
