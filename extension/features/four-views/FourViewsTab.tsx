import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { concludePage } from '#shared/audit/conclusions/conclude-page.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';

import { FieldCard } from './FieldCard.tsx';
import { SourceLosses } from './SourceLosses.tsx';
import { WayHere } from './WayHere.tsx';
import styles from './four-views.module.css';

const borders = { counts: styles.isCounts, risky: styles.isRisky, lost: styles.isLost, open: undefined };

/** Each field in the HTML as served, in the headers and in the page as rendered, and what Google would conclude. */
export function FourViewsTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  return (
    <div className={styles.fourViews}>
      <SourceLosses facts={audit.facts} />
      <section aria-labelledby="conclusions">
        <h2 id="conclusions">{text('conclusions')}</h2>
        <p className="soft">{text('conclusionsHint')}</p>
        <ul>
          {concludePage(audit.facts).map((view) => (
            <li
              key={view.field}
              data-field={view.field}
              className={clsx(styles.fieldCard, borders[view.conclusion.weight])}
            >
              <FieldCard view={view} />
            </li>
          ))}
        </ul>
      </section>
      <WayHere facts={audit.facts} />
    </div>
  );
}
