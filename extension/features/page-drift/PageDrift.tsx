import type { ReactNode } from 'react';

import type { FieldDrift } from '#shared/audit/drift/compare-drift.ts';
import { reportText } from '#shared/audit/texts/report-texts.ts';
import type { TabAudit } from '#extension/session/load-tab-audit.ts';
import { usePageDrift } from '#extension/session/use-page-drift.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './page-drift.module.css';

const tones: Readonly<Record<FieldDrift['state'], Tone>> = { followed: 'pass', stale: 'warning', same: 'unknown' };

/** After a navigation inside the page: what still speaks of the earlier address, and one click to audit again. */
export function PageDrift({ audit, onRerun }: { readonly audit: TabAudit; readonly onRerun: () => void }): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const drift = usePageDrift(audit);
  if (!drift || !audit.shown) return null;
  const stale = drift.filter(({ state }) => state === 'stale').length;
  return (
    <section className={styles.drift} aria-label={text('driftTitle')}>
      <p>
        {text('driftTitle')}{' '}
        <span className="wrap-anywhere">{text('driftOfReport', { url: audit.shown.report.url })}</span>
      </p>
      <details open={stale > 0}>
        <summary>{text('driftStale', { count: stale })}</summary>
        <ul>
          {drift
            .filter(({ before, after }) => before !== '' || after !== '')
            .map((each) => (
              <li key={each.field} data-drift={each.field}>
                <Mark tone={tones[each.state]} />
                <span>{reportText(language, `drift.${each.field}`)}</span>
                <span className="soft">{text(`drift.${each.state}`)}</span>
                <span className="clip" title={each.after}>
                  {each.after === '' ? text('none') : each.after.slice(0, 200)}
                </span>
              </li>
            ))}
        </ul>
      </details>
      {audit.shown.isOfAnotherPage ? null : <Button onClick={onRerun}>{text('auditThisPage')}</Button>}
    </section>
  );
}
