import { type ReactNode, useMemo, useState } from 'react';

import { type CrawlOutcome, crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { pageColumns, type PageRow, pageRows } from './page-columns.ts';
import { PagesTable } from './PagesTable.tsx';

interface ReportPagesProps {
  readonly report: CrawlReport;
  readonly onPage: (url: string) => void;
}

type Kind = 'pages' | 'all' | CrawlOutcome;

/** Every known address with every fact as a column. */
export function ReportPages({ onPage, report }: ReportPagesProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const [kind, setKind] = useState<Kind>('pages');
  const [search, setSearch] = useState('');
  const rows = useMemo(() => pageRows(report), [report]);
  const columns = useMemo(() => pageColumns(say), [say]);
  const wanted = search.trim().toLowerCase();
  const shown = useMemo(
    () => rows.filter((row) => isOfKind(row, kind) && (wanted === '' || textOf(row).includes(wanted))),
    [rows, kind, wanted],
  );
  const outcomes = crawlOutcomes.filter((outcome) => (report.counts[outcome] ?? 0) > 0);
  return (
    <>
      <div className={styles.filters}>
        <SearchField label={say('crawl.pages.search')} value={search} onChange={setSearch} />
        <Select
          aria-label={say('crawl.pages.outcome')}
          value={kind}
          onChange={({ target }) => setKind(kinds(outcomes).find((each) => each === target.value) ?? 'pages')}
        >
          <option value="pages">{say('crawl.pages.pages')}</option>
          <option value="all">{say('crawl.pages.all')}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {say(`crawl.outcome.${outcome}`)}
            </option>
          ))}
        </Select>
      </div>
      <PagesTable rows={shown} columns={columns} onPage={onPage}>
        <p className={styles.count}>
          {say('crawl.pages.count', { shown: number(shown.length), all: number(rows.length) })}
        </p>
      </PagesTable>
      {shown.length === 0 ? <p className="soft">{say('crawl.pages.none')}</p> : null}
    </>
  );
}

function kinds(outcomes: readonly CrawlOutcome[]): readonly Kind[] {
  return ['pages', 'all', ...outcomes];
}

function isOfKind({ outcome, wordCount }: PageRow, kind: Kind): boolean {
  if (kind === 'all') return true;
  return kind === 'pages' ? wordCount !== undefined : outcome === kind;
}

function textOf({ description, title, url }: PageRow): string {
  return `${url} ${title ?? ''} ${description ?? ''}`.toLowerCase();
}
