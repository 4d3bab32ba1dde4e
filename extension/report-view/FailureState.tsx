import type { ReactNode } from 'react';

import type { AuditFailure } from '#extension/platform/storage/audit-job.ts';

import { EmptyState } from '#extension/ui/EmptyState.tsx';
import { useWords } from '#extension/ui/Language.tsx';

/** Failures that another try can fix; the others need something else first, which their text names. */
const isRetryable: ReadonlySet<AuditFailure> = new Set([
  'navigated',
  'interrupted',
  'file-without-permission',
  'store-full',
]);

/** Why this page could not be audited and what to do. */
export function FailureState({
  failure,
  onRetry,
  url,
}: {
  readonly failure: AuditFailure;
  /** Of the page; undefined where the browser does not tell. */
  readonly url: string | undefined;
  readonly onRetry: () => void;
}): ReactNode {
  const { text } = useWords();
  const isOurs = failure === 'extension-page' && url !== undefined && URL.parse(url)?.origin === location.origin;
  const said = isOurs ? 'own-page' : failure;
  return (
    <EmptyState
      icon={failure === 'no-permission' || failure === 'file-without-permission' ? 'lock' : 'page'}
      title={text(`failure.${said}`)}
      text={text(`failure.${said}.advice`)}
      {...(isRetryable.has(failure) ? { action: { label: text('tryAgain'), onClick: onRetry } } : {})}
    />
  );
}
