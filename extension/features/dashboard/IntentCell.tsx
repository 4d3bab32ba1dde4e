import { type ReactNode, useMemo } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { saidIntent } from '#shared/research/intent/judge-intent.ts';
import { judgeKeywordIntent } from '#shared/research/intent/judge-serp-intent.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

interface IntentCellProps {
  readonly keyword: string;
  /** The newest results page that was seen for it. */
  readonly page: SerpSnapshot | undefined;
}

/** What most who search it want, and how sure that is on hover. */
export function IntentCell({ keyword, page }: IntentCellProps): ReactNode {
  const { percent } = useWords();
  const language = usePartLanguage('research');
  const reading = useMemo(() => judgeKeywordIntent(keyword, page), [keyword, page]);
  const said = saidIntent(reading);
  const name = translate(intentTexts, language, `intent.${said}`);
  const title =
    said === 'unknown'
      ? translate(intentTexts, language, 'intent.noCue')
      : `${name} ${percent(Math.round(100 * reading.probabilities[said]) / 100)}`;
  return (
    <td data-column="intent" className="clip" title={title}>
      {name}
    </td>
  );
}
