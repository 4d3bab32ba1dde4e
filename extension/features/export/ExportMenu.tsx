import type { ReactNode } from 'react';

import { auditToCsv } from '#shared/audit/export/csv.ts';
import type { EarlierScore } from '#shared/audit/export/html-cover.ts';
import { auditToHtml, type HtmlReportContext } from '#shared/audit/export/html.ts';
import { auditToJson } from '#shared/audit/export/json.ts';
import { auditToMarkdown } from '#shared/audit/export/markdown.ts';
import { auditToText } from '#shared/audit/export/text.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { loadReportBrand } from '#extension/platform/storage/report-brand.ts';
import { exportName } from '#extension/report-view/export-name.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';

interface ExportMenuProps {
  readonly report: AuditReport;
  /** With them the HTML report carries the views of the page; undefined for an audit out of the history. */
  readonly facts: PageFacts | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** The audit of this page before; its score is compared in the HTML report. */
  readonly previous: EarlierScore | undefined;
  readonly onCopy: (text: string) => void;
}

interface Format {
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (report: AuditReport, language: AuditLanguage, context: HtmlReportContext) => string;
}

const formats: readonly Format[] = [
  {
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: (report) => auditToJson(report),
  },
  {
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    write: (report, language) => auditToCsv(report, language),
  },
  {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: (report, language) => auditToMarkdown(report, language),
  },
  { label: 'HTML', extension: 'html', mediaType: 'text/html', write: auditToHtml },
];

/** The report as a file, or as text on the clipboard. */
export function ExportMenu({ report, facts, isOpen, onToggle, onCopy, previous }: ExportMenuProps): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const save = async ({ extension, mediaType, write }: Format): Promise<void> => {
    const context = { facts, brand: await loadReportBrand(), ...(previous && { previous }) };
    saveFile(exportName(report, extension), mediaType, write(report, language, context));
  };
  const files = formats.map((format) => ({
    id: format.extension,
    label: text('exportAs', { format: format.label }),
    onSelect: () => void save(format),
  }));
  const items = [
    ...files,
    { id: 'text', label: text('copyAsText'), onSelect: () => onCopy(auditToText(report, language)) },
  ];
  return <Menu label={text('export')} icon="download" items={items} isOpen={isOpen} onToggle={onToggle} />;
}
