import type { ReactNode } from 'react';

import { isUnfinished } from '#extension/platform/storage/audit-job.ts';
import { findUnsupported } from '#extension/platform/browser/page-support.ts';
import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { FailureState } from '#extension/report-view/FailureState.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** What stands in the way, if anything: no audit yet, a failure, another page in the tab by now. */
export function PanelNotice({ audit, onRerun }: { readonly audit: TabAudit; readonly onRerun: () => void }): ReactNode {
  const { text } = useWords();
  const { job, shown, tab } = audit;
  const failure = job?.stage === 'failed' ? (job.failure ?? 'interrupted') : undefined;
  if (!shown && failure !== undefined) return <FailureState failure={failure} url={tab.url} onRetry={onRerun} />;
  // Known without trying: files alone can be opened to us by the user.
  const unsupported = tab.url === undefined ? undefined : findUnsupported(tab.url, true);
  if (!shown && unsupported) return <FailureState failure={unsupported} url={tab.url} onRetry={onRerun} />;
  if (!shown && job && isUnfinished(job)) return <p className={layoutStyles.quietLine}>{text('progressReading')}</p>;
  if (!shown) {
    return (
      <EmptyState
        icon="target"
        title={text('noAuditYet')}
        text={text('noAuditYetAdvice')}
        action={{ label: text('auditThisPage'), onClick: onRerun }}
      />
    );
  }
  if (failure !== undefined) {
    return (
      <div className={layoutStyles.noticeBar}>
        <p>
          <strong>{text(`failure.${failure}`)}</strong>
          <br />
          {text(`failure.${failure}.advice`)}
        </p>
      </div>
    );
  }
  if (!shown.isOfAnotherPage || (job && isUnfinished(job))) return null;
  return (
    <div className={layoutStyles.noticeBar}>
      <p>{text('pageHasChanged')}</p>
      <Button onClick={onRerun}>{text('auditThisPage')}</Button>
    </div>
  );
}
