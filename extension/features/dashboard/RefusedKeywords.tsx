import type { ReactNode } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import type { StoredSite } from '#extension/session/use-keywords.ts';
import { identityOf } from '#extension/keyword-view/identity-of.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';

/** Keywords that the backend refused, each with why and what can be done. Nothing where there are none. */
export function RefusedKeywords({ sites }: { readonly sites: readonly StoredSite[] }): ReactNode {
  const { text } = useWords();
  const refused = sites.flatMap(({ copy, local }) =>
    local.filter(({ refusal }) => copy !== undefined && refusal !== undefined),
  );
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h3 id="refused">{text('kw.refused', { count: refused.length })}</h3>
      <ul>
        {refused.map((each) => (
          <li key={keywordId(each)}>
            <strong dir="auto">{each.keyword}</strong>{' '}
            <span className="soft">{text('kw.refusedWhy', { reason: each.refusal ?? '' })}</span>
            <ButtonRow>
              <Button onClick={() => settle(each, 'again')}>{text('tryAgain')}</Button>
              <Button onClick={() => settle(each, 'drop')}>{text('kw.refusedDrop')}</Button>
            </ButtonRow>
          </li>
        ))}
      </ul>
    </section>
  );
}

function settle(refused: KeywordRecord, how: 'again' | 'drop'): void {
  void askBackground('settleRefusal', { identity: identityOf(refused), how });
}
