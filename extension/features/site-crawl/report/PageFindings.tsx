import { type ReactNode, useMemo } from 'react';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { useAuditLanguage } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { groupTitle } from './group-words.ts';

/** What was found at one address: by its own audit, and by what looks at all pages. */
export function PageFindings({ report, url }: { readonly report: CrawlReport; readonly url: string }): ReactNode {
  const say = useSay();
  const language = useAuditLanguage();
  const found = useMemo(
    () => report.issues.filter(({ places }) => places.some((place) => place.url === url || place.target === url)),
    [report, url],
  );
  return (
    <section className={styles.links} aria-label={say('crawl.page.findings')}>
      <h3>{say('crawl.page.findings')}</h3>
      {found.length === 0 ? <p className="soft">{say('crawl.page.noFindings')}</p> : null}
      <ul>
        {found.map((issue) => (
          <li key={`${issue.check} ${issue.group}`}>
            <Mark tone={issue.severity} label={say(`crawl.${issue.severity}s`)} />
            <span>{groupTitle(issue, language)}</span>
            <span className="soft">{issue.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
