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
    <p className={styles.trackRow}>
      <Select
        aria-label={text('kw.engine')}
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
      <Select
        aria-label={text('kw.device')}
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
      <Input
        className={styles.trackPlace}
        aria-label={text('kw.country')}
        title={text('kw.countryExplained')}
        placeholder={text('kw.countryShort')}
        pattern="[A-Za-z]{2}"
        maxLength={2}
        value={country}
        onChange={(event) => onChange({ ...choice, country: event.target.value.trim().toLowerCase() })}
      />
      <Input
        className={styles.trackPlace}
        aria-label={text('kw.language')}
        title={text('kw.languageExplained')}
        placeholder={text('kw.languageShort')}
        pattern="[A-Za-z]{2,3}"
        maxLength={3}
        value={language}
        onChange={(event) => onChange({ ...choice, language: event.target.value.trim().toLowerCase() })}
      />
    </p>
  );
}
