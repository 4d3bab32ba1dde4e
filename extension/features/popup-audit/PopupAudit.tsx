import type { ReactNode } from 'react';

import { isUnfinished } from '#extension/platform/storage/audit-job.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { savePanelWish } from '#extension/platform/browser/panel-wish.ts';
import { openSidePanel } from '#extension/platform/browser/side-panel.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';
import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import { useTabAudit } from '#extension/session/use-tab-audit.ts';
import { AuditHeader } from '#extension/ui/AuditHeader.tsx';
import { FailureState } from '#extension/report-view/FailureState.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';
import { ProgressLine } from '#extension/ui/ProgressLine.tsx';

import { GlanceFacts } from './GlanceFacts.tsx';
import { ReadingState } from './ReadingState.tsx';
import { WorstFindings } from './WorstFindings.tsx';

interface PopupAuditProps {
  readonly initial: TabAudit;
  /** On results pages: whether they get overlays. Brought by the caller: features don't know each other. */
  readonly SerpSwitch: (props: { readonly tab: KnownTab }) => ReactNode;
  /** Tracked keywords of the site, right below the page's worst findings. */
  readonly Keywords: ReactNode;
}

/** The popup: opening it started the audit; what is stored shows at once. */
export function PopupAudit({ initial, SerpSwitch, Keywords }: PopupAuditProps): ReactNode {
  const { text } = useWords();
  const audit = useTabAudit(false, initial) ?? initial;
  const { tab, job } = audit;
  // A reading of the page that the tab showed before says nothing about this one.
  const shown = audit.shown?.isOfAnotherPage ? undefined : audit.shown;
  const rerun = (): void => void askBackground('startAudit', { tabId: tab.id, isAsked: true });

  const isBusy = job === undefined || isUnfinished(job);
  const failure = job?.stage === 'failed' ? (job.failure ?? 'interrupted') : undefined;
  const openPanel = (rule?: string): void => {
    openSidePanel(tab.windowId);
    if (rule !== undefined) void savePanelWish({ tabId: tab.id, rule });
    globalThis.close();
  };
  const items = [
    { id: 'panel', label: text('openReport'), onSelect: () => openPanel() },
    { id: 'options', label: text('options'), onSelect: openOptions },
  ];
  return (
    <>
      <AuditHeader
        url={tab.url ?? ''}
        score={shown?.report.score ?? null}
        change={shown?.scoreChange ?? null}
        isBusy={isBusy}
        onRerun={rerun}
        menu={<Menu label={text('menu')} icon="more" items={items} />}
      />
      <ProgressLine
        text={
          isBusy ? text(job?.stage === 'fetching' ? `progress.${job.step ?? 'served'}` : 'progressReading') : undefined
        }
      />
      <main>
        {failure !== undefined && !shown ? <FailureState failure={failure} onRetry={rerun} /> : null}
        {failure === undefined && !shown ? <ReadingState /> : null}
        {shown ? <WorstFindings report={shown.report} onOpen={openPanel} /> : null}
        <SerpSwitch tab={tab} />
        {Keywords}
        {shown ? <GlanceFacts report={shown.report} facts={shown.facts} /> : null}
      </main>
    </>
  );
}
