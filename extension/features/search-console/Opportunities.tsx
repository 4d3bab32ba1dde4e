import { type ReactNode, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { opportunityTexts } from '#shared/search-console/opportunity-texts.data.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { OpportunityAnswer } from '#extension/platform/messages/search-console-messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { sayReason } from '#extension/ui/say-reason.ts';

import { CannibalisedTable } from './CannibalisedTable.tsx';
import { StrikingTable } from './StrikingTable.tsx';

/** What a site's own queries and pages offer, asked for by a click: Google counts each question against its quota. */
export function Opportunities({ domain }: { readonly domain: string }): ReactNode {
  const { text } = useWords();
  const language = usePartLanguage('research');
  const [answer, setAnswer] = useState<OpportunityAnswer>();
  const [isAsking, setAsking] = useState(false);
  const say = (id: keyof typeof opportunityTexts, params?: MessageParams): string =>
    translate(opportunityTexts, language, id, params);
  const day = (value: string): string =>
    new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value));
  const find = async (): Promise<void> => {
    setAsking(true);
    const now = await askBackground('findSearchOpportunities', { domain });
    // What was found before stays, with its dates, where Google refuses this time.
    setAnswer((before) => ({ ...now, opportunities: now.opportunities ?? before?.opportunities ?? null }));
    setAsking(false);
  };
  const found = answer?.opportunities;
  return (
    <section aria-labelledby="opportunities-title">
      <h3 id="opportunities-title">{say('opportunity.title')}</h3>
      <p className="soft">{say('opportunity.explained')}</p>
      <p aria-live="polite">
        {isAsking ? (
          say('opportunity.asking')
        ) : (
          <Button onClick={() => void find()}>{say(found ? 'opportunity.again' : 'opportunity.find')}</Button>
        )}
      </p>
      {answer?.failure ? <p role="alert">{sayReason(answer.failure, text)}</p> : null}
      {found ? (
        <>
          <p>
            {say('opportunity.read', { queries: found.queries, from: day(found.from), to: day(found.to) })}{' '}
            {found.isWhole ? null : say('opportunity.cut')}
          </p>
          <h4>{say('opportunity.cannibalised')}</h4>
          <p className="soft">{say('opportunity.cannibalisedExplained', { model: found.ctrModel })}</p>
          {found.cannibalised.length === 0 ? (
            <p>{say('opportunity.none')}</p>
          ) : (
            <CannibalisedTable queries={found.cannibalised} />
          )}
          <h4>{say('opportunity.striking')}</h4>
          <p className="soft">{say('opportunity.strikingExplained')}</p>
          {found.striking.length === 0 ? <p>{say('opportunity.none')}</p> : <StrikingTable queries={found.striking} />}
        </>
      ) : null}
    </section>
  );
}
