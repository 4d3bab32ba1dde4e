import type { ReactNode } from 'react';

import { reloadTab } from '#extension/platform/browser/open-tab.ts';
import { leadsTo, type VisitTrail } from '#extension/platform/browser/visit-trail.ts';
import { useVisitTrail } from '#extension/session/use-visit-trail.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import { HeaderTable } from './HeaderTable.tsx';
import { TrailList } from './TrailList.tsx';

interface VisitSectionProps {
  readonly tabId: number;
  readonly report: { readonly url: string; readonly checkedAt: string };
}

/** The redirects and headers of the visit itself, which browsers tell an extension only where the user allows it. */
export function VisitSection({ report, tabId }: VisitSectionProps): ReactNode {
  const { text } = useWords();
  const { allow, wasDenied, watched } = useVisitTrail(tabId);
  if (!watched) return null;
  const { hasBegun, isPermitted, trail } = watched;
  return (
    <section aria-labelledby="visit">
      <h2 id="visit">{text('visit.title')}</h2>
      {isPermitted ? (
        <Trail trail={trail} hasBegun={hasBegun} report={report} tabId={tabId} />
      ) : (
        <p>{text('visit.unknown')}</p>
      )}
      <label className={layoutStyles.check}>
        <input type="checkbox" checked={isPermitted} onChange={({ target }) => allow(target.checked)} />
        {text('visit.allow')}
      </label>
      <p className="soft">{text('visit.allowExplained')}</p>
      <output>{wasDenied && !isPermitted ? text('visit.denied') : ''}</output>
    </section>
  );
}

interface TrailProps extends VisitSectionProps {
  readonly hasBegun: boolean;
  readonly trail: VisitTrail | undefined;
}

function Trail({ hasBegun, report, tabId, trail }: TrailProps): ReactNode {
  const { text } = useWords();
  if (!trail?.answer || !leadsTo(trail, report.url)) {
    const unseen = text(hasBegun ? 'visit.notSeen' : 'visit.notBegun');
    return (
      <>
        <p>{trail?.answer ? text('visit.ofOther', { url: trail.answer.url }) : unseen}</p>
        <Button onClick={() => void reloadTab(tabId)}>{text('visit.reload')}</Button>
      </>
    );
  }
  return (
    <>
      <p className="soft">{text(trail.answer.isFromCache ? 'visit.fromCache' : 'visit.asSeen')}</p>
      <TrailList trail={trail} />
      <h3>{text('visit.headers')}</h3>
      <HeaderTable headers={trail.answer.headers} report={report} />
    </>
  );
}
