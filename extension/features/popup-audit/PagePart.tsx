import { type ReactNode, useLayoutEffect, useMemo } from 'react';

import { isUnfinished } from '#extension/platform/storage/audit-job.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { PanelWish } from '#extension/platform/browser/panel-wish.ts';
import { FailureState } from '#extension/report-view/FailureState.tsx';
import { keyFactsOf } from '#extension/report-view/key-facts.ts';
import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import { useTabAudit } from '#extension/session/use-tab-audit.ts';
import { AuditHeader } from '#extension/ui/AuditHeader.tsx';
import { CopyButton } from '#extension/ui/CopyButton.tsx';
import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { ProgressLine } from '#extension/ui/ProgressLine.tsx';

import { factsAsText } from './facts-as-text.ts';
import { KeyFactList } from './KeyFactList.tsx';
import { ReadingState } from './ReadingState.tsx';
import { WorstFindings } from './WorstFindings.tsx';

interface PagePartProps {
  readonly initial: TabAudit;
  /** False on results pages: nobody opens the popup there to audit the engine. */
  readonly isAuditedUnasked: boolean;
  /** Opens the side panel at a finding, at a tab, or as it is. */
  readonly onOpenPanel: (at?: Omit<PanelWish, 'tabId'>) => void;
  /** Called with each audit once it stands in the page. */
  readonly onShown?: ((audit: TabAudit) => void) | undefined;
}

/** The page in front: verdict and why, the worst findings, all key facts. What is stored shows at once. */
export function PagePart({ initial, isAuditedUnasked, onOpenPanel, onShown }: PagePartProps): ReactNode {
  const words = useWords();
  const { text } = words;
  const audit = useTabAudit(false, initial) ?? initial;
  useLayoutEffect(() => onShown?.(audit), [audit, onShown]);
  const { job, tab } = audit;
  // A reading of the page that the tab showed before says nothing about this one.
  const shown = audit.shown?.isOfAnotherPage ? undefined : audit.shown;
  const facts = useMemo(() => shown && keyFactsOf(shown.report, shown.facts), [shown]);
  const rerun = (): void => void askBackground('startAudit', { tabId: tab.id, isAsked: true });

  const isBusy = job === undefined ? isAuditedUnasked : isUnfinished(job);
  const failure = job?.stage === 'failed' ? (job.failure ?? 'interrupted') : undefined;
  return (
    <>
      <AuditHeader
        url={tab.url ?? ''}
        report={shown?.report}
        change={shown?.scoreChange ?? null}
        isBusy={isBusy}
        onRerun={rerun}
        menu={
          facts && shown ? (
            <CopyButton label={text('copyAllFacts')} value={factsAsText(shown.report, facts, words)} />
          ) : null
        }
      />
      <ProgressLine
        text={
          isBusy ? text(job?.stage === 'fetching' ? `progress.${job.step ?? 'served'}` : 'progressReading') : undefined
        }
      />
      {shown && facts ? (
        <>
          <WorstFindings
            report={shown.report}
            onOpen={(rule) => (rule === undefined ? onOpenPanel() : onOpenPanel({ rule }))}
          />
          <KeyFactList facts={facts} onOpen={(tabId) => onOpenPanel({ tab: tabId })} />
        </>
      ) : failure !== undefined ? (
        <FailureState failure={failure} url={tab.url} onRetry={rerun} />
      ) : isBusy ? (
        <ReadingState />
      ) : (
        <EmptyState
          icon="page"
          title={text('resultsUnaudited')}
          text={text('resultsUnauditedAdvice')}
          action={{ label: text('auditThisPage'), onClick: rerun }}
        />
      )}
    </>
  );
}
