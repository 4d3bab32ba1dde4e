import { useEffect, useMemo, useRef, useState } from 'react';

import { auditToCsv } from '#shared/audit/export/csv.ts';
import { translateReport } from '#shared/audit/report/translate-report.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { PanelWish } from '#extension/platform/browser/panel-wish.ts';
import { removePanelWish, watchPanelWish } from '#extension/platform/browser/watch-panel-wish.ts';
import type { PlaceQuery } from '#extension/platform/messages/protocol.ts';
import { highlightInPage } from '#extension/platform/browser/highlight-in-page.ts';
import { markInPage, readMarks } from '#extension/platform/browser/mark-in-page.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { exportName } from '#extension/report-view/export-name.ts';
import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import type { PanelActions } from '#extension/session/panel-tab.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';

const toastMs = 4_000;

/** What the tabs can do, and the sentence that says what came of it. */
export function usePanelActions(audit: TabAudit | undefined): {
  readonly actions: PanelActions;
  readonly toast: string | undefined;
  readonly wish: PanelWish | undefined;
} {
  const { text, locale } = useWords();
  const language = useAuditLanguage();
  const [toast, setToast] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wish = useWish(audit?.tab.id);
  const wishedRule = wish?.rule;
  const tabId = audit?.tab.id;
  const auditId = audit?.shown?.auditId;
  const report = audit?.shown?.report;

  const actions = useMemo((): PanelActions => {
    const say = (sentence: string): void => {
      clearTimeout(timer.current);
      setToast(sentence);
      timer.current = setTimeout(() => setToast(undefined), toastMs);
    };
    const highlight = async (place: PlaceQuery): Promise<void> => {
      if (tabId === undefined || auditId === undefined) return;
      const answer = await highlightInPage(tabId, auditId, place);
      say(text(`highlight.${answer}`));
    };
    const copy = async (content: string): Promise<void> => {
      await navigator.clipboard.writeText(content);
      say(text('copied'));
    };
    return {
      tabId,
      wishedRule,
      highlight: (place) => void highlight(place),
      copy: (content) => void copy(content),
      mark: async (marks) => (tabId === undefined || auditId === undefined ? null : markInPage(tabId, auditId, marks)),
      readMarks: async () => (tabId === undefined ? [] : readMarks(tabId)),
      savePlaces: (rule) => {
        if (report)
          saveFile(
            exportName(report, 'csv', rule),
            'text/csv',
            auditToCsv(translateReport(report, language), language, rule),
          );
      },
      rerun: () => void (tabId === undefined ? undefined : askBackground('startAudit', { tabId, isAsked: false })),
    };
    // `text` is a new function on every render and differs by the language only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tabId, auditId, report, wishedRule, locale, language]);

  return { actions, toast, wish };
}

/** What the popup asked to open at in this tab. */
function useWish(tabId: number | undefined): PanelWish | undefined {
  const [wish, setWish] = useState<PanelWish>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const ending = new AbortController();
    watchPanelWish((asked) => {
      if (asked.tabId !== tabId) return;
      setWish(asked);
      void removePanelWish();
    }, ending.signal);
    return () => ending.abort();
  }, [tabId]);
  return wish;
}
