import { type ReactNode, useMemo, useState } from 'react';

import { severityOrder } from '#shared/audit/report/report-sections.ts';
import type { Severity } from '#shared/audit/rule.ts';
import { issueGroups } from '#shared/crawl/export/issue-groups.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { FilterChips, toggled } from '#extension/ui/FilterChips.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { groupTitle } from '#shared/crawl/export/finding-words.ts';
import { useFindingLanguage } from './use-finding-language.ts';
import { IssueGroupRow } from './IssueGroupRow.tsx';

interface ReportIssuesProps {
  readonly crawl: StoredCrawl;
  readonly report: CrawlReport;
  readonly onPage: (url: string) => void;
}

/** Findings, all of one check together: one finding, n places. */
export function ReportIssues({ crawl, onPage, report }: ReportIssuesProps): ReactNode {
  const say = useSay();
  const language = useFindingLanguage();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [search, setSearch] = useState('');
  const groups = useMemo(() => issueGroups(report), [report]);
  const wanted = search.trim().toLowerCase();
  const shown = groups.filter(
    (group) =>
      (severities.size === 0 || group.issues.some(({ severity }) => severities.has(severity))) &&
      (wanted === '' ||
        groupTitle(group, language).toLowerCase().includes(wanted) ||
        group.check.includes(wanted) ||
        group.issues.some(
          ({ message, places }) =>
            message.toLowerCase().includes(wanted) || places.some(({ url }) => url.toLowerCase().includes(wanted)),
        )),
  );
  if (groups.length === 0) return <p>{say('crawl.issues.none')}</p>;
  return (
    <>
      <div className={styles.filters}>
        <FilterChips
          label={say('crawl.issues.severity')}
          chips={severityOrder.map((id) => ({
            id,
            label: say(`crawl.${id}s`),
            // As the overview and the command line count: findings, of which a check can have several.
            count: report.issues.filter(({ severity }) => severity === id).length,
            tone: id,
          }))}
          selected={severities}
          onToggle={(id) => setSeverities(toggled(severities, id))}
        />
        <SearchField label={say('crawl.issues.search')} value={search} onChange={setSearch} />
      </div>
      {shown.map((group) => (
        <IssueGroupRow key={group.check} crawl={crawl} report={report} group={group} onPage={onPage} />
      ))}
    </>
  );
}
