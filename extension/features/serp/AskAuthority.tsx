import { type ReactNode, useEffect, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import type { AuthoritySourceId } from '#shared/research/authority/authority-source.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import { sayPrice } from '#extension/keyword-view/say-price.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { AuthorityOffer } from '#extension/platform/messages/metric-messages.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

/** Asks about the first ten sites, a button for each source with what it costs, or says how to connect one; nothing where all is known. */
export function AskAuthority({ visitId }: { readonly visitId: string }): ReactNode {
  const language = usePartLanguage('research');
  const offer = useOffer(visitId);
  const [failure, setFailure] = useState('');
  const [isAsking, setAsking] = useState(false);
  if (!offer) return null;
  const ask = async (source: AuthoritySourceId): Promise<void> => {
    setAsking(true);
    const answer = await askBackground('askAuthority', { visitId, source });
    setFailure(answer.failure ? sayFailure(answer.failure, source, language) : '');
    setAsking(false);
  };
  if (!offer.isConnected) {
    return (
      <p className="soft">
        {translate(strengthTexts, language, 'strength.connect')}{' '}
        <LinkButton onClick={() => openOptions('keyword-data')}>
          {translate(strengthTexts, language, 'strength.open')}
        </LinkButton>
      </p>
    );
  }
  return (
    <>
      <ButtonRow>
        {offer.offers.map((each) => {
          const price = sayPrice([each], language);
          const name = keywordSourceNames[each.source];
          const label = translate(strengthTexts, language, 'strength.ask', { count: each.count, source: name });
          return (
            <Button key={each.source} disabled={isAsking} onClick={() => void ask(each.source)}>
              {price === '' ? label : `${label} (${price})`}
            </Button>
          );
        })}
      </ButtonRow>
      {failure === '' ? null : <p role="alert">{failure}</p>}
    </>
  );
}

function useOffer(visitId: string): AuthorityOffer | undefined {
  const [offer, setOffer] = useState<AuthorityOffer>();
  useEffect(() => {
    const ending = new AbortController();
    const read = (): void =>
      void askBackground('offerAuthority', { visitId }).then((answer) => {
        if (!ending.signal.aborted) setOffer(answer);
      });
    watchTracking(read, ending.signal);
    read();
    return () => ending.abort();
  }, [visitId]);
  return offer;
}
