import type { ReactNode } from 'react';

import type { RobotsVerdict } from '#shared/robots/match-robots.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

interface CrawlerVerdictProps {
  readonly crawler: string;
  readonly verdict: RobotsVerdict;
}

/** Whether a crawler may fetch an address, and the line of robots.txt that decides. */
export function CrawlerVerdict({ crawler, verdict: { isAllowed, decidedBy } }: CrawlerVerdictProps): ReactNode {
  const { text } = useWords();
  return (
    <>
      <Mark tone={isAllowed ? 'pass' : 'error'} />
      <span>
        {text(isAllowed ? 'crawlerAllowed' : 'crawlerBlocked', { crawler })}{' '}
        {decidedBy ? (
          <code className="soft">
            {text('decidedByLine', { line: decidedBy.number })} {`${decidedBy.key}: ${decidedBy.value}`}
          </code>
        ) : (
          <span className="soft">{text('decidedByNone')}</span>
        )}
      </span>
    </>
  );
}
