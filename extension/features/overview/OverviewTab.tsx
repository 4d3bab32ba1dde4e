import type { ReactNode } from 'react';

import { factRows } from '#shared/audit/export/report-words.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';

import { SerpPreview } from './SerpPreview.tsx';
import { SocialCards } from './SocialCards.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** How the page shows elsewhere, and its key facts. */
export function OverviewTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text, time } = useWords();
  const language = useAuditLanguage();
  const { report, facts } = audit;
  return (
    <div className={layoutStyles.sections}>
      <SerpPreview report={report} />
      {facts ? <SocialCards facts={facts} /> : null}
      <section aria-labelledby="key-facts">
        <h2 id="key-facts">{text('keyFacts')}</h2>
        <Facts>
          {factRows(report, language).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{text('checkedAt')}</dt>
            <dd>{time(report.checkedAt)}</dd>
          </div>
        </Facts>
      </section>
    </div>
  );
}
