import { type ChangeEvent, type ReactNode, useState } from 'react';

import { readRecordFile } from '#shared/forecast/record/record-file.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import {
  addRecordedForecasts,
  clearForecasts,
  loadRecordedForecasts,
} from '#extension/platform/storage/forecast-store.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { useRecordWords } from './use-record-words.ts';

interface RecordFileProps {
  /** Forecasts that are kept. */
  readonly count: number;
  readonly onChange: () => Promise<void>;
}

/** The record out of this browser, into it, and away. */
export function RecordFile({ count, onChange }: RecordFileProps): ReactNode {
  const { say } = useRecordWords();
  const { text } = useWords();
  const [isSure, setSure] = useState(false);
  const [added, setAdded] = useState<number | 'unreadable'>();
  const [round, setRound] = useState(0);
  const save = async (): Promise<void> =>
    saveFile('sightline-forecasts.json', 'application/json', JSON.stringify(await loadRecordedForecasts()));
  const clear = async (): Promise<void> => {
    await clearForecasts();
    setSure(false);
    await onChange();
  };
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const saved = readRecordFile(await file.text());
    setAdded(saved ? await addRecordedForecasts(saved) : 'unreadable');
    setRound(round + 1);
    await onChange();
  };
  return (
    <>
      {isSure ? <p role="alert">{say('kept.clearLoses', { count })}</p> : null}
      <ButtonRow>
        <Button disabled={count === 0} onClick={() => void save()}>
          {say('kept.save')}
        </Button>
        {isSure ? (
          <>
            <Button kind="danger" onClick={() => void clear()}>
              {say('kept.clearSure')}
            </Button>
            <Button onClick={() => setSure(false)}>{text('cancel')}</Button>
          </>
        ) : (
          <Button disabled={count === 0} onClick={() => setSure(true)}>
            {say('kept.clear')}
          </Button>
        )}
      </ButtonRow>
      <label className={styles.file}>
        {say('kept.import')}
        <Input key={round} type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      <output>
        {added === undefined
          ? ''
          : added === 'unreadable'
            ? say('kept.unreadable')
            : say('kept.imported', { count: added })}
      </output>
    </>
  );
}
