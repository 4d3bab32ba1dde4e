import type { ReactNode } from 'react';

import type { LinkStatusFact, LinkVerdict } from '#shared/audit/facts/context-facts.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';

const verdictTones: Readonly<Record<LinkVerdict, Tone>> = {
  ok: 'pass',
  redirect: 'notice',
  broken: 'error',
  blocked: 'unknown',
  private: 'unknown',
  unknown: 'unknown',
};

/** What came of asking a link; nothing until it was asked. */
export function LinkStatus({ status }: { readonly status: LinkStatusFact | undefined }): ReactNode {
  const { text } = useWords();
  if (!status) return null;
  return (
    <span title={status.failure ?? status.finalUrl ?? undefined}>
      <Mark tone={verdictTones[status.verdict]} /> {status.status ?? ''} {text(`linkVerdict.${status.verdict}`)}
    </span>
  );
}
