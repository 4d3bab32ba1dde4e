import { type ReactNode, useEffect, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { AuthorityOffer } from '#extension/platform/messages/metric-messages.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

/** Asks for the authority of the first ten sites, or says how to connect who tells it; nothing where it is known. */
export function AskAuthority({ visitId }: { readonly visitId: string }): ReactNode {
  const language = usePartLanguage('research');
  const offer = useOffer(visitId);
  const [failure, setFailure] = useState('');
  const [isAsking, setAsking] = useState(false);
  if (!offer || offer.unknownCount === 0) return null;
  const ask = async (): Promise<void> => {
    setAsking(true);
    const answer = await askBackground('askAuthority', { visitId });
    setFailure(answer.failure ? sayFailure(answer.failure, 'open-pagerank', language) : '');
    setAsking(false);
  };
  if (!offer.isConnected) {
    return (
      <p className="soft">
        {translate(strengthTexts, language, 'strength.connect')}{' '}
        <LinkButton onClick={openOptions}>{translate(strengthTexts, language, 'strength.open')}</LinkButton>
      </p>
    );
  }
  return (
    <>
      <Button disabled={isAsking} onClick={() => void ask()}>
        {translate(strengthTexts, language, 'strength.ask', { count: offer.unknownCount })}
      </Button>
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
