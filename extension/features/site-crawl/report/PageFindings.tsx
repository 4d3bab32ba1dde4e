import { type ReactNode, useEffect, useMemo, useState } from 'react';

import type { PageFinding } from '#shared/crawl/reading/page-reading.ts';
import type { StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { findReading } from '#extension/platform/storage/crawl-store.ts';
import { Mark } from '#extension/ui/Mark.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { findingsAt } from './findings-at.ts';
import { groupTitle, sayScope } from '#shared/crawl/export/finding-words.ts';
import { useFindingLanguage } from './use-finding-language.ts';

interface PageFindingsProps {
  readonly stored: StoredCrawlReport;
  /** Its place in the report. */
  readonly id: number;
  readonly url: string;
}

/** What was found at one address: by its own audit, and by what looks at all pages. */
export function PageFindings({ id, stored, url }: PageFindingsProps): ReactNode {
  const say = useSay();
  const language = useFindingLanguage();
  const { crawl, report } = stored;
  const [kept, setKept] = useState<readonly PageFinding[] | null>();
  useEffect(() => {
    let isWanted = true;
    void findReading(crawl, id).then((found) => {
      if (isWanted) setKept(found?.reading.findings ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [crawl, id]);
  const { listed, unnamed } = useMemo(() => findingsAt(report, url, kept ?? undefined), [report, url, kept]);
  const sayOf = ({ check, message }: { readonly check: string; readonly message: string }): string => {
    const issue = report.issues.find((each) => each.check === check && each.message === message);
    return issue ? sayScope(issue, language) : message;
  };
  if (kept === undefined) return null;
  return (
    <section className={styles.links} aria-label={say('crawl.page.findings')}>
      <h3>{say('crawl.page.findings')}</h3>
      {listed.length === 0 ? <p className="soft">{say('crawl.page.noFindings')}</p> : null}
      <ul>
        {listed.map((issue) => (
          <li key={`${issue.check} ${issue.group}`}>
            <Mark tone={issue.severity} label={say(`crawl.${issue.severity}s`)} />
            <span>{groupTitle(issue, language)}</span>
            <span className="soft">{sayOf(issue)}</span>
          </li>
        ))}
      </ul>
      {unnamed === undefined && !kept ? <p className="soft">{say('crawl.page.countsUnknown')}</p> : null}
      {unnamed === undefined || unnamed === 0 ? null : (
        <p className="soft">{say('crawl.page.unnamed', { count: unnamed })}</p>
      )}
    </section>
  );
}
