import type { ReactNode } from 'react';

import { crawlToCsv } from '#shared/crawl/export/crawl-to-csv.ts';
import { crawlToHtml } from '#shared/crawl/export/crawl-to-html.ts';
import { crawlToSarif } from '#shared/crawl/export/crawl-to-sarif.ts';
import { crawlToText } from '#shared/crawl/export/crawl-to-text.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { loadReportBrand } from '#extension/platform/storage/report-brand.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { Menu } from '#extension/ui/Menu.tsx';

import { useSay } from '../use-say.ts';
import { useFindingLanguage } from './use-finding-language.ts';

const formats = [
  { label: 'HTML', extension: 'html', mediaType: 'text/html', write: crawlToHtml },
  { label: 'CSV', extension: 'csv', mediaType: 'text/csv', write: crawlToCsv },
  {
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: (report: CrawlReport) => `${JSON.stringify(report, null, 2)}\n`,
  },
  { label: 'SARIF', extension: 'sarif', mediaType: 'application/json', write: crawlToSarif },
  { label: 'Text', extension: 'txt', mediaType: 'text/plain', write: crawlToText },
] as const;

/** The report as a file, in the same forms as the command line writes; for people in their language. */
export function ReportExport({ report, site }: { readonly report: CrawlReport; readonly site: string }): ReactNode {
  const say = useSay();
  const language = useFindingLanguage();
  const name = `crawl-${site.replaceAll(/[^\w.-]/g, '-')}-${report.startedAt.slice(0, 10)}`;
  const items = formats.map(({ extension, label, mediaType, write }) => ({
    id: extension,
    label,
    onSelect: () =>
      void loadReportBrand().then((brand) =>
        saveFile(`${name}.${extension}`, mediaType, write(report, brand, language)),
      ),
  }));
  return <Menu label={say('crawl.export')} icon="download" items={items} />;
}
