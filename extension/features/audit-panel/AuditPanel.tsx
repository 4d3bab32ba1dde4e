import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';

import type { EarlierScore } from '#shared/audit/export/html-cover.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { translateReport } from '#shared/audit/report/translate-report.ts';
import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import { isUnfinished } from '#extension/platform/storage/audit-job.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { openHelp } from '#extension/platform/browser/open-help.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';
import type { ShownAudit, TabAudit } from '#extension/session/load-tab-audit.ts';
import type { PanelTab } from '#extension/session/panel-tab.ts';
import { PanelActionsContext } from '#extension/session/panel-tab.ts';
import { type TabResults, useTabSerp } from '#extension/session/use-tab-serp.ts';
import { useTabAudit } from '#extension/session/use-tab-audit.ts';
import { AuditHeader } from '#extension/ui/AuditHeader.tsx';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';
import { ProgressLine } from '#extension/ui/ProgressLine.tsx';
import { Verdict } from '#extension/ui/Verdict.tsx';

import { KeysHelp } from './KeysHelp.tsx';
import { PanelNotice } from './PanelNotice.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { usePanelActions } from './use-panel-actions.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import styles from './audit-panel.module.css';

interface AuditPanelProps {
  readonly tabs: readonly PanelTab[];
  /** Stands there while the tab in front shows a results page that was read or will be. */
  readonly SerpTab: (props: { readonly results: TabResults }) => ReactNode;
  /** On results pages: whether they get overlays. */
  readonly SerpSwitch: (props: { readonly tab: KnownTab }) => ReactNode;
  /** Offers the check of what the page points at, where its answers show; while it runs, says how far it is anywhere. */
  readonly BeyondPage: (props: { readonly audit: ShownAudit; readonly isOffered: boolean }) => ReactNode;
  /** What changed and what did not after the page went to another address without loading. */
  readonly PageDrift: (props: { readonly audit: TabAudit; readonly onRerun: () => void }) => ReactNode;
  /** Offers to crawl the site of the page. */
  readonly CrawlSite: (props: { readonly url: string }) => ReactNode;
  readonly WatchPage: (props: { readonly url: string }) => ReactNode;
  /** Brought by the caller: features don't know each other. */
  readonly ExportMenu: (props: {
    readonly report: AuditReport;
    readonly facts: PageFacts | undefined;
    readonly previous: EarlierScore | undefined;
    readonly isOpen: boolean;
    readonly onToggle: (isOpen: boolean) => void;
    readonly onCopy: (text: string) => void;
  }) => ReactNode;
}

/** Tabs that show what the check beyond the page finds. */
const tabsBeyondPage: ReadonlySet<string> = new Set(['links', 'robots', 'site']);

/** The side panel: the whole audit of the page in front. */
export function AuditPanel({
  tabs,
  SerpTab,
  SerpSwitch,
  BeyondPage,
  PageDrift,
  CrawlSite,
  WatchPage,
  ExportMenu,
}: AuditPanelProps): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const audit = useTabAudit(true);
  const results = useTabSerp(audit?.tab);
  const [isExportOpen, setExportOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { actions, toast, wish } = usePanelActions(audit);
  usePanelKeys({ onExport: () => setExportOpen(true), onHelp: () => setHelpOpen(true) });
  if (!audit) return null;

  const { tab, job } = audit;
  const shown = audit.shown && inLanguage(audit.shown, language);
  const isBusy = job !== undefined && isUnfinished(job);
  const rerun = (): void => void askBackground('startAudit', { tabId: tab.id, isAsked: false });
  const shownTabs = [
    ...(shown
      ? tabs.map(({ id, label, startsGroup = false, Content }) => ({
          id,
          label,
          startsGroup,
          render: () => <Content audit={shown} />,
        }))
      : []),
    ...(results
      ? [{ id: 'serp', label: 'tab.serp', startsGroup: false, render: () => <SerpTab results={results} /> } as const]
      : []),
  ];
  const items = [
    { id: 'keys', label: text('keys'), onSelect: () => setHelpOpen(true) },
    { id: 'options', label: text('options'), onSelect: () => openOptions() },
    { id: 'help', label: text('help'), onSelect: () => openHelp() },
  ];
  return (
    <PanelActionsContext value={actions}>
      <main className={styles.panel}>
        <div className={styles.panelHead}>
          <AuditHeader
            url={shown?.report.url ?? tab.url ?? ''}
            report={shown?.report}
            change={shown?.scoreChange ?? null}
            isBusy={isBusy}
            onRerun={rerun}
            menu={
              <>
                <CrawlSite url={tab.url ?? shown?.report.url ?? ''} />
                <WatchPage url={tab.url ?? shown?.report.url ?? ''} />
                {shown ? (
                  <ExportMenu
                    report={shown.report}
                    facts={shown.facts}
                    previous={shown.previous}
                    isOpen={isExportOpen}
                    onToggle={setExportOpen}
                    onCopy={actions.copy}
                  />
                ) : null}
                <Menu label={text('menu')} icon="more" items={items} />
              </>
            }
          />
          {shown ? (
            <div className={styles.panelVerdict}>
              <Verdict report={shown.report} />
            </div>
          ) : null}
          <ProgressLine
            text={
              isBusy
                ? text(job.stage === 'fetching' ? `progress.${job.step ?? 'served'}` : 'progressReading')
                : undefined
            }
          />
          <SerpSwitch tab={tab} />
          {results && !shown && !job ? null : <PanelNotice audit={audit} onRerun={rerun} />}
          {isBusy ? null : <PageDrift audit={audit} onRerun={rerun} />}
        </div>
        {shownTabs.length > 0 ? (
          <PanelTabs
            tabs={shownTabs}
            wish={wish}
            above={(id) =>
              shown && !isBusy ? (
                <BeyondPage key={shown.auditId} audit={shown} isOffered={tabsBeyondPage.has(id)} />
              ) : null
            }
          />
        ) : null}
        <output className={clsx(styles.toast, toast !== undefined && styles.isShown)}>{toast}</output>
        {isHelpOpen ? <KeysHelp onClose={() => setHelpOpen(false)} /> : null}
      </main>
    </PanelActionsContext>
  );
}

function inLanguage(shown: ShownAudit, language: AuditLanguage): ShownAudit {
  return { ...shown, report: translateReport(shown.report, language) };
}
