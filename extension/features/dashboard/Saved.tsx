import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

/** What became of a change, as it was read back; undefined before there was one. */
export function Saved({ isSaved }: { readonly isSaved: boolean | undefined }): ReactNode {
  const { text } = useWords();
  const research = usePartLanguage('research');
  const said =
    isSaved === undefined ? '' : isSaved ? text('kw.saved') : translate(metricTexts, research, 'metrics.notStored');
  return <output className={isSaved === false ? 'tone-error' : 'soft'}>{said}</output>;
}
