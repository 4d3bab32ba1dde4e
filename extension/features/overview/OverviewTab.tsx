import type { ReactNode } from 'react';

import { factRows, type ReportWord } from '#shared/audit/export/report-words.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import { PageTools } from './PageTools.tsx';
import { SerpPreview } from './SerpPreview.tsx';
import { SocialCards } from './SocialCards.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import styles from './overview.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

/** What each figure counts. */
const explained: Partial<Record<ReportWord, MessageKey>> = {
  pageTitle: 'explain.title',
  description: 'explain.description',
  canonical: 'explain.canonical',
  robots: 'explain.robots',
  words: 'explain.words',
  headings: 'explain.headings',
  links: 'explain.links',
  images: 'explain.images',
  schemaTypes: 'explain.schema',
};

/** How the page shows elsewhere, and its key facts. */
export function OverviewTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text, time } = useWords();
  const language = useAuditLanguage();
  const { report, facts } = audit;
  const rows = factRows(report, language);
  return (
    <div className={layoutStyles.sections}>
      <SerpPreview report={report} />
      {facts ? <SocialCards facts={facts} /> : null}
      <section aria-labelledby="key-facts">
        <h2 id="key-facts">{text('keyFacts')}</h2>
        <Facts>
          {rows.map(({ key, label, value }) => (
            <div key={key} title={explained[key] === undefined ? undefined : text(explained[key])}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{text('checkedAt')}</dt>
            <dd>{time(report.checkedAt)}</dd>
          </div>
        </Facts>
        <details className={styles.explained}>
          <summary>{text('factsExplained')}</summary>
          <dl>
            {rows.flatMap(({ key, label }) =>
              explained[key] === undefined
                ? []
                : [
                    <div key={key}>
                      <dt>{label}</dt>
                      <dd>{text(explained[key])}</dd>
                    </div>,
                  ],
            )}
          </dl>
        </details>
      </section>
      <PageTools url={report.url} />
    </div>
  );
}
