import { type ReactNode, useState } from 'react';

import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { FieldDevice } from '#shared/research/field-data/crux.ts';
import { fieldDataTexts } from '#shared/research/field-data/field-data-texts.data.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { FieldDataAnswer } from '#extension/platform/messages/metric-messages.ts';
import { rateVital, vitals } from '#shared/research/field-data/vital-rating.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { vitalTones } from './vital-tones.ts';

const source = 'crux';
const none: readonly never[] = [];

/** Speed as visitors met it, beside the one view that the audit saw. Keyed by the page. */
export function FieldDataSection({ url }: { readonly url: string }): ReactNode {
  const language = usePartLanguage('research');
  const connected = useConnectedSources(none);
  const [shown, setShown] = useState<FieldDataAnswer & { readonly device: FieldDevice }>();
  const [isAsking, setAsking] = useState(false);
  const say = (id: keyof typeof fieldDataTexts, params?: MessageParams): string =>
    translate(fieldDataTexts, language, id, params);
  const nameOf = (device: FieldDevice): string => say(device === 'PHONE' ? 'field.phone' : 'field.desktop');
  const ask = async (device: FieldDevice): Promise<void> => {
    setAsking(true);
    const answer = await askBackground('loadFieldData', { url, device });
    setShown({ ...answer, device });
    setAsking(false);
  };
  return (
    <section aria-labelledby="speed-field">
      <h2 id="speed-field">{say('field.title')}</h2>
      {connected.some(({ id }) => id === source) ? (
        <>
          <p className="soft">{say('field.explained')}</p>
          <ButtonRow>
            {(['PHONE', 'DESKTOP'] as const).map((device) => (
              <Button key={device} disabled={isAsking} onClick={() => void ask(device)}>
                {say('field.ask', { device: nameOf(device) })}
              </Button>
            ))}
          </ButtonRow>
        </>
      ) : (
        <p className="soft">
          {say('field.connect')}{' '}
          <a href="https://developer.chrome.com/docs/crux/api" target="_blank" rel="noreferrer">
            {say('field.key')}
          </a>{' '}
          · <LinkButton onClick={() => openOptions('keyword-data/crux')}>{say('field.open')}</LinkButton>
        </p>
      )}
      <output>{isAsking ? say('field.asking') : shown && outcomeOf(shown)}</output>
      {!isAsking && shown?.data ? <Values data={shown.data} say={say} /> : null}
    </section>
  );

  function outcomeOf({ data, device, failure }: FieldDataAnswer & { readonly device: FieldDevice }): string {
    if (failure) return failure.kind === 'private' ? say('field.private') : sayFailure(failure, source, language);
    if (!data) return say('field.none', { device: nameOf(device) });
    const days = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const [from, to] = [data.from, data.to].map((day) => days.format(new Date(`${day}T00:00:00Z`)));
    return say(`field.${data.scope}`, { device: nameOf(device), from: from ?? '', to: to ?? '' });
  }
}

interface ValuesProps {
  readonly data: NonNullable<FieldDataAnswer['data']>;
  readonly say: (id: keyof typeof fieldDataTexts, params?: MessageParams) => string;
}

function Values({ data, say }: ValuesProps): ReactNode {
  const { number, percent, text } = useWords();
  return (
    <Facts>
      {vitals.map((name) => {
        const value = data.values[name];
        const rating = value && rateVital(name, value.p75);
        return (
          <div key={name}>
            <dt title={text(`vital.${name}`)}>{name.toUpperCase()}</dt>
            <dd>
              {value && rating ? (
                <>
                  <Mark tone={vitalTones[rating]} /> {name === 'cls' ? number(value.p75) : `${number(value.p75)} ms`}{' '}
                  <span className="soft">
                    {text(`rating.${rating}`)}
                    {value.goodShare === null ? '' : ` · ${say('field.good', { share: percent(value.goodShare) })}`}
                  </span>
                </>
              ) : (
                <span className="soft">– {say('field.unknown')}</span>
              )}
            </dd>
          </div>
        );
      })}
    </Facts>
  );
}
