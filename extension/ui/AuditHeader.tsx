import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { AuditReport } from '#shared/audit/report/report.ts';
import { scoredRules } from '#shared/audit/report/scored-rules.ts';
import { readableAddress } from '#shared/kernel/readable-address.ts';

import { Icon } from './Icon.tsx';
import { useWords } from './Language.tsx';
import { clipMiddle } from './MiddleClipped.tsx';
import { Score } from './Score.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './AuditHeader.module.css';

interface AuditHeaderProps {
  readonly url: string;
  /** Undefined where nothing was audited yet. */
  readonly report: AuditReport | undefined;
  readonly change: number | null;
  readonly isBusy: boolean;
  readonly onRerun: () => void;
  /** The menu button with its menu. */
  readonly menu: ReactNode;
}

/** Page, score and change, re-run, menu: the same line in popup and panel. */
export function AuditHeader({ url, report, change, isBusy, onRerun, menu }: AuditHeaderProps): ReactNode {
  const { text } = useWords();
  return (
    <div className={styles.auditHeader}>
      <PageAddress url={url} />
      <Score score={report?.score ?? null} rules={report ? scoredRules(report) : noRules} change={change} />
      <IconButton onClick={onRerun} disabled={isBusy} aria-label={text('rerun')} title={text('rerun')}>
        <Icon name="rerun" />
      </IconButton>
      {menu}
    </div>
  );
}

const noRules = { made: 0, open: 0 };

function PageAddress({ url }: { readonly url: string }): ReactNode {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // The id of an extension says nothing to its user.
  // Nor is there an address before the page in front is known.
  const isOurs = url === '' || parsed?.origin === location.origin;
  const host = isOurs ? 'Sightline' : readableAddress(parsed?.host ?? '');
  const path = parsed ? parsed.pathname + parsed.search : url;
  return (
    <h1 className={styles.auditPage} title={url}>
      <span className={clsx(styles.host, 'clip')}>{host}</span>
      <span className={clsx(styles.path, 'clip')}>
        {isOurs || (host !== '' && path === '/') ? '' : clipMiddle(path, 60)}
      </span>
    </h1>
  );
}
