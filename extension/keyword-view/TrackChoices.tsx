import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { EngineId } from '#shared/serp/engine-catalog.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { engineCatalog } from '#shared/serp/engine-catalog.ts';
import { Input, Select } from '#extension/ui/Field.tsx';
import styles from './keyword-view.module.css';

/** Where a keyword is searched. */
export interface TrackChoice {
  readonly engine: EngineId;
  readonly devices: 'desktop' | 'mobile' | 'both';
  /** Two letters, or empty for any. */
  readonly country: string;
  /** Two or three letters, or empty for any. */
  readonly language: string;
}

interface TrackChoicesProps {
  readonly choice: TrackChoice;
  readonly onChange: (choice: TrackChoice) => void;
}

/** Engine, device and place of a search. */
export function TrackChoices({ choice, onChange }: TrackChoicesProps): ReactNode {
  const { text } = useWords();
  const { country, devices, engine, language } = choice;
  return (
    <div className={clsx(styles.trackRow, styles.trackChoices)}>
      <label>
        {text('kw.engine')}
        <Select
          value={engine}
          onChange={(event) =>
            onChange({ ...choice, engine: engineCatalog.find(({ id }) => id === event.target.value)?.id ?? 'google' })
          }
        >
          {engineCatalog.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <label>
        {text('kw.device')}
        <Select
          value={devices}
          onChange={({ target: { value } }) =>
            onChange({ ...choice, devices: value === 'mobile' || value === 'both' ? value : 'desktop' })
          }
        >
          {(['desktop', 'mobile', 'both'] as const).map((each) => (
            <option key={each} value={each}>
              {text(`kw.device.${each}`)}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.trackPlace} title={text('kw.countryExplained')}>
        {text('kw.country')}
        <Input
          placeholder={text('kw.countryAny')}
          pattern="[A-Za-z]{2}"
          maxLength={2}
          value={country}
          onChange={(event) => onChange({ ...choice, country: event.target.value.trim().toLowerCase() })}
        />
      </label>
      <label className={styles.trackPlace} title={text('kw.languageExplained')}>
        {text('kw.language')}
        <Input
          placeholder={text('kw.languageAny')}
          pattern="[A-Za-z]{2,3}"
          maxLength={3}
          value={language}
          onChange={(event) => onChange({ ...choice, language: event.target.value.trim().toLowerCase() })}
        />
      </label>
    </div>
  );
}
