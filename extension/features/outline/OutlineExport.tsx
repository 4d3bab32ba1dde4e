import type { ReactNode } from 'react';

import type { HeadingFact } from '#shared/audit/facts/body-facts.ts';
import { headingRows, outlineText } from '#extension/report-view/list-rows.ts';
import { ListExport } from '#extension/report-view/ListExport.tsx';
import { usePanelActions } from '#extension/session/panel-tab.ts';

interface OutlineExportProps {
  readonly report: { readonly url: string; readonly checkedAt: string };
  readonly headings: readonly HeadingFact[];
}

/** Copies the outline as text, or saves the headings as CSV. */
export function OutlineExport({ headings, report }: OutlineExportProps): ReactNode {
  const { copy } = usePanelActions();
  return (
    <ListExport
      report={report}
      about="headings"
      onCopy={copy}
      rows={() => headingRows(headings)}
      text={() => outlineText(headings)}
    />
  );
}
