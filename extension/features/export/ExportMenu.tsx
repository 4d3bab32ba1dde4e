import type { ReactNode } from 'react';

import { auditToCsv } from '#shared/audit/export/csv.ts';
import { auditToHtml } from '#shared/audit/export/html.ts';
import { auditToJson } from '#shared/audit/export/json.ts';
import { auditToMarkdown } from '#shared/audit/export/markdown.ts';
import { auditToText } from '#shared/audit/export/text.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { exportName } from '#extension/report-view/export-name.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';

interface ExportMenuProps {
  readonly report: AuditReport;
  /** With them the HTML report carries the views of the page; undefined for an audit out of the history. */
  readonly facts: PageFacts | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onCopy: (text: string) => void;
}

const formats = [
  {
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: (report: AuditReport) => auditToJson(report),
  },
  {
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    write: (report: AuditReport, language: AuditLanguage) => auditToCsv(report, language),
  },
  {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: (report: AuditReport, language: AuditLanguage) => auditToMarkdown(report, language),
  },
  { label: 'HTML', extension: 'html', mediaType: 'text/html', write: auditToHtml },
] as const;

/** The report as a file, or as text on the clipboard. */
export function ExportMenu({ report, facts, isOpen, onToggle, onCopy }: ExportMenuProps): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const files = formats.map(({ label, extension, mediaType, write }) => ({
    id: extension,
    label: text('exportAs', { format: label }),
    onSelect: () => saveFile(exportName(report, extension), mediaType, write(report, language, facts)),
  }));
  const items = [
    ...files,
    { id: 'text', label: text('copyAsText'), onSelect: () => onCopy(auditToText(report, language)) },
  ];
  return <Menu label={text('export')} icon="download" items={items} isOpen={isOpen} onToggle={onToggle} />;
}
