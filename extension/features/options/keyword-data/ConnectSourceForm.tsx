import { type FormEvent, type ReactNode, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import type { SourceField, SourceSettings } from '#shared/research/sources/keyword-source.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { sourceTexts } from '#shared/research/sources/source-texts.data.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { SourceDescription } from '#extension/platform/messages/metric-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import optionsStyles from '../options.module.css';
import styles from './keyword-data.module.css';

/** What connecting came to, in words; kept by the section, since a removal ends it. */
export interface ConnectOutcome {
  readonly isBusy: boolean;
  readonly text: string;
}

interface ConnectSourceFormProps {
  /** Those that are not connected. */
  readonly sources: readonly SourceDescription[];
  /** Chosen at first, where it is among them. */
  readonly wanted: string | undefined;
  readonly outcome: ConnectOutcome;
  readonly onOutcome: (outcome: ConnectOutcome) => void;
}

/** Takes a key and tries it at once; nothing where every source is connected. */
export function ConnectSourceForm({
  onOutcome: setOutcome,
  outcome,
  sources,
  wanted,
}: ConnectSourceFormProps): ReactNode {
  const language = usePartLanguage('research');
  const [chosen, setChosen] = useState(wanted);
  const [entered, setEntered] = useState<SourceSettings>({});
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  if (!source) return <output>{outcome.text}</output>;
  const { fields, id, origins } = source;
  const name = keywordSourceNames[id];
  const settings = Object.fromEntries(fields.map((field) => [field, entered[field]?.trim() ?? '']));
  const isWhole = Object.values(settings).every((value) => value !== '');
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole) return;
    // First of all: browsers ask only in the turn of the click.
    const isGranted = await requestOrigins(origins);
    if (!isGranted) {
      setOutcome({ isBusy: false, text: translate(metricTexts, language, 'metrics.noAccess', { source: name }) });
      return;
    }
    setOutcome({ isBusy: true, text: translate(metricTexts, language, 'metrics.connecting', { source: name }) });
    const { failure } = await askBackground('connectSource', { id, settings });
    if (!failure) setEntered({});
    const text = failure
      ? sayFailure(failure, id, language)
      : translate(metricTexts, language, 'metrics.connected', { source: name });
    setOutcome({ isBusy: false, text });
  };
  return (
    <form className={styles.connect} onSubmit={(event) => void connect(event)}>
      <label className={optionsStyles.choice}>
        <span>{translate(metricTexts, language, 'metrics.source')}</span>
        <Select
          value={id}
          onChange={(event) => {
            setChosen(event.target.value);
            setEntered({});
            setOutcome({ isBusy: false, text: '' });
          }}
        >
          {sources.map((each) => (
            <option key={each.id} value={each.id}>
              {keywordSourceNames[each.id]}
            </option>
          ))}
        </Select>
      </label>
      <p className="soft">{describe(source, language)}</p>
      {fields.map((field) => (
        <label key={field} className={optionsStyles.choice}>
          <span>{translate(metricTexts, language, `metrics.field.${field}`)}</span>
          <Input
            type={named.has(field) ? 'text' : 'password'}
            autoComplete="off"
            required
            spellCheck={false}
            value={entered[field] ?? ''}
            onChange={(event) => setEntered({ ...entered, [field]: event.target.value })}
          />
        </label>
      ))}
      <Button type="submit" disabled={outcome.isBusy}>
        {translate(metricTexts, language, 'metrics.connect')}
      </Button>
      <output>{outcome.text}</output>
    </form>
  );
}

/** Names of accounts are no secrets: they are read while they are typed. */
const named: ReadonlySet<SourceField> = new Set(['login', 'clientId', 'customerId']);

function describe({ id }: SourceDescription, language: ReturnType<typeof usePartLanguage>): string {
  const key = `metrics.about.${id}`;
  return isAbout(key) ? translate(sourceTexts, language, key) : '';
}

function isAbout(id: string): id is keyof typeof sourceTexts {
  return Object.hasOwn(sourceTexts, id);
}
