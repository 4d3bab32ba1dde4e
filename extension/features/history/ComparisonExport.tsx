import type { ReactNode } from 'react';

import { comparisonToHtml } from '#shared/audit/export/comparison-html.ts';
import { comparisonToJson } from '#shared/audit/export/comparison-json.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { translateReport } from '#shared/audit/report/translate-report.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { loadReportBrand } from '#extension/platform/storage/report-brand.ts';
import { exportName } from '#extension/report-view/export-name.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import buttonStyles from '#extension/ui/Button.module.css';

interface ComparisonExportProps {
  readonly before: AuditReport;
  readonly after: AuditReport;
}

const formats = [
  { label: 'HTML', extension: 'html', mediaType: 'text/html', write: comparisonToHtml },
  { label: 'JSON', extension: 'json', mediaType: 'application/json', write: comparisonToJson },
] as const;

/** The comparison as a file to send to people. */
export function ComparisonExport({ before, after }: ComparisonExportProps): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const [earlier, later] = [translateReport(before, language), translateReport(after, language)];
  return (
    <p className={buttonStyles.buttonRow}>
      {formats.map(({ label, extension, mediaType, write }) => (
        <Button
          key={extension}
          onClick={() =>
            void loadReportBrand().then((brand) =>
              saveFile(exportName(after, extension, 'comparison'), mediaType, write(earlier, later, language, brand)),
            )
          }
        >
          {text('saveComparison', { format: label })}
        </Button>
      ))}
    </p>
  );
}
