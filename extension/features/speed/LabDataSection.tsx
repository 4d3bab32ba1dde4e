import { type ReactNode, useState } from 'react';

import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { FieldDevice } from '#shared/research/field-data/crux.ts';
import { fieldDataTexts } from '#shared/research/field-data/field-data-texts.data.ts';
import type { LabData, LabMeasure } from '#shared/research/field-data/pagespeed.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { rateVital, type Vital, vitals } from '#shared/research/field-data/vital-rating.ts';
import { type LabDataAnswer, loadLabData } from '#extension/session/ask-lab-data.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { vitalTones } from './vital-tones.ts';

const source = 'pagespeed';
const none: readonly never[] = [];
type Say = (id: keyof typeof fieldDataTexts, params?: MessageParams) => string;

/** A run of Lighthouse on Google's machines, and visits, beside the one view that the audit saw. Keyed by the page. */
export function LabDataSection({ url }: { readonly url: string }): ReactNode {
  const language = usePartLanguage('research');
  const connected = useConnectedSources(none);
  const [shown, setShown] = useState<LabDataAnswer>();
  const [isAsking, setAsking] = useState(false);
  const say: Say = (id, params) => translate(fieldDataTexts, language, id, params);
  const ask = async (device: FieldDevice): Promise<void> => {
    setAsking(true);
    setShown(await loadLabData(url, device));
    setAsking(false);
  };
  const outcome = (): string => {
    if (isAsking) return say('lab.asking');
    if (!shown?.failure) return '';
    return shown.failure.kind === 'private' ? say('field.private') : sayFailure(shown.failure, source, language);
  };
  return (
    <section aria-labelledby="speed-lab">
      <h2 id="speed-lab">PageSpeed Insights</h2>
      {connected.some(({ id }) => id === source) ? (
        <>
          <p className="soft">{say('lab.explained')}</p>
          <ButtonRow>
            {(['PHONE', 'DESKTOP'] as const).map((device) => (
              <Button key={device} disabled={isAsking} onClick={() => void ask(device)}>
                {say('lab.ask', { device: say(device === 'PHONE' ? 'field.phone' : 'field.desktop') })}
              </Button>
            ))}
          </ButtonRow>
        </>
      ) : (
        <p className="soft">
          {say('lab.connect')}{' '}
          <a href="https://developers.google.com/speed/docs/insights/v5/get-started" target="_blank" rel="noreferrer">
            {say('field.key')}
          </a>{' '}
          · <LinkButton onClick={() => openOptions('keyword-data/pagespeed')}>{say('field.open')}</LinkButton>
        </p>
      )}
      <output>{outcome()}</output>
      {!isAsking && shown?.data ? <Run data={shown.data} say={say} /> : null}
    </section>
  );
}

function Run({ data, say }: { readonly data: LabData; readonly say: Say }): ReactNode {
  const { number, time } = useWords();
  const score = (value: number | null): string => (value === null ? '–' : number(value));
  return (
    <>
      <p>{say('lab.scores', { performance: score(data.performance), seo: score(data.seo) })}</p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('lab.measure')}</th>
            <th scope="col">{say('lab.lab')}</th>
            <th scope="col">{say(data.field?.scope === 'site' ? 'lab.siteVisits' : 'lab.visits')}</th>
          </tr>
        </thead>
        <tbody>
          {([...vitals, 'tbt', 'si'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{name.toUpperCase()}</th>
              <td>
                <Reading name={name} value={name === 'inp' ? undefined : data.lab[name]} />
              </td>
              <td>
                <Reading name={name} value={isVital(name) ? data.field?.values[name]?.p75 : undefined} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="soft">
        {data.field === null ? `${say('lab.noVisits')} ` : ''}
        {say('lab.origin', { version: data.lighthouseVersion, time: time(data.measuredAt) })}
      </p>
    </>
  );
}

function Reading({
  name,
  value,
}: {
  readonly name: Vital | LabMeasure;
  readonly value: number | undefined;
}): ReactNode {
  const { number, text } = useWords();
  if (value === undefined) return <span className="soft">–</span>;
  const said = name === 'cls' ? number(Math.round(value * 1_000) / 1_000) : `${number(Math.round(value))} ms`;
  if (!isVital(name)) return said;
  const rating = rateVital(name, value);
  return (
    <>
      <Mark tone={vitalTones[rating]} /> {said} <span className="soft">{text(`rating.${rating}`)}</span>
    </>
  );
}

function isVital(name: Vital | LabMeasure): name is Vital {
  return name !== 'tbt' && name !== 'si';
}
