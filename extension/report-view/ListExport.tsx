import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { writeCsv } from '#shared/kernel/csv.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { exportName } from './export-name.ts';
import { type ListRows, rowsAsTabs } from './list-rows.ts';

interface ListExportProps {
  readonly report: Pick<AuditReport, 'url' | 'checkedAt'>;
  /** In the name of the file. */
  readonly about: string;
  /** The list as it is filtered now; called at the click. */
  readonly rows: () => ListRows;
  /** What is copied, where it is not the rows. */
  readonly text?: () => string;
  readonly onCopy: (text: string) => void;
}

/** Copies a list, or saves it as CSV: just what it shows now. */
export function ListExport({ about, onCopy, report, rows, text: textOf }: ListExportProps): ReactNode {
  const { text } = useWords();
  return (
    <ButtonRow>
      <Button onClick={() => onCopy(textOf ? textOf() : rowsAsTabs(rows()))}>{text('list.copy')}</Button>
      <Button onClick={() => saveFile(exportName(report, 'csv', about), 'text/csv', writeCsv(rows()))}>
        {text('list.save')}
      </Button>
    </ButtonRow>
  );
}
