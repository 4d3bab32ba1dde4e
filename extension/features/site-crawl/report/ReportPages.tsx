import { type ReactNode, useMemo, useState } from 'react';

import { sayOutcome } from '#shared/crawl/export/say-outcome.ts';
import { type CrawlOutcome, crawlOutcomes } from '#shared/crawl/outcome.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { mostScoredRules } from '#shared/crawl/report/most-scored-rules.ts';
import { type PageFilter, pageTraits } from '#extension/platform/storage/crawl-segments.ts';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { filterPages } from './filter-pages.ts';
import { pageColumns, pageRows } from './page-columns.ts';
import { PagesTable } from './PagesTable.tsx';
import { Segments } from './Segments.tsx';

interface ReportPagesProps {
  readonly report: CrawlReport;
  readonly onPage: (url: string) => void;
}

const everyPage: PageFilter = { kind: 'pages', trait: 'any', search: '' };

/** Every known address with every fact as a column. */
export function ReportPages({ onPage, report }: ReportPagesProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const [filter, setFilter] = useState(everyPage);
  const isList = report.isList === true;
  const rows = useMemo(() => pageRows(report), [report]);
  const columns = useMemo(() => pageColumns(say, isList), [say, isList]);
  const shown = useMemo(() => filterPages(rows, filter), [rows, filter]);
  const outcomes = crawlOutcomes.filter((outcome) => (report.counts[outcome] ?? 0) > 0);
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={say('crawl.pages.search')}
          value={filter.search}
          onChange={(search) => setFilter({ ...filter, search })}
        />
        <Select
          aria-label={say('crawl.pages.outcome')}
          value={filter.kind}
          onChange={({ target }) =>
            setFilter({ ...filter, kind: kinds(outcomes).find((each) => each === target.value) ?? 'pages' })
          }
        >
          <option value="pages">{say('crawl.pages.pages')}</option>
          <option value="all">{say('crawl.pages.all')}</option>
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {sayOutcome(outcome, isList, say)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={say('crawl.trait')}
          value={filter.trait}
          onChange={({ target }) =>
            setFilter({ ...filter, trait: pageTraits.find((each) => each === target.value) ?? 'any' })
          }
        >
          {pageTraits.map((trait) => (
            <option key={trait} value={trait}>
              {say(`crawl.trait.${trait}`)}
            </option>
          ))}
        </Select>
      </div>
      <Segments filter={filter} onFilter={setFilter} />
      <PagesTable rows={shown} columns={columns} onPage={onPage}>
        <p className={styles.count}>
          {say('crawl.pages.count', { shown: number(shown.length), all: number(rows.length) })}
        </p>
      </PagesTable>
      <p className="soft">{say('crawl.report.scores', { rules: mostScoredRules(report.urls) })}</p>
      {shown.length === 0 ? <p className="soft">{say('crawl.pages.none')}</p> : null}
    </>
  );
}

function kinds(outcomes: readonly CrawlOutcome[]): readonly PageFilter['kind'][] {
  return ['pages', 'all', ...outcomes];
}
