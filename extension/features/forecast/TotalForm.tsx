import { type ReactNode, useState } from 'react';

import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import type { Total } from '#shared/forecast/total.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { clicksMoved } from '#shared/keywords/clicks-moved.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { GoalForm } from './GoalForm.tsx';
import { readNumber } from './read-number.ts';

interface TotalFormProps {
  readonly total: Total;
  /** How far ahead, in words. */
  readonly steps: string;
  /** Clicks move with positions; other counts are not known to. */
  readonly areClicks: boolean;
}

/** All steps of a count together: a goal for them, by the user's own worth of each, and as they would be from another position. */
export function TotalForm({ areClicks, steps, total }: TotalFormProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale, number } = useWords();
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const [typed, setTyped] = useState({ worth: '', from: '', to: '' });
  const field = (name: keyof typeof typed, label: string, most?: number): ReactNode => (
    <label>
      {label}{' '}
      <Input
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step={name === 'worth' ? 'any' : 1}
        value={typed[name]}
        onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
      />
    </label>
  );
  const worth = readNumber(typed.worth);
  const hasWorth = worth !== undefined && worth > 0;
  const [from, to] = [readNumber(typed.from), readNumber(typed.to)];
  const moved = from === undefined || to === undefined ? undefined : clicksMoved(from, to);
  const scale = (hasWorth ? worth : 1) * (moved ?? 1);
  const round = (value: number): string => number(Number((value * scale).toPrecision(4)));
  return (
    <>
      <div className={styles.goal}>
        {field('worth', say('total.worth'))}
        {areClicks ? field('from', say('total.from'), ctrModel.rates.length) : null}
        {areClicks ? field('to', say('total.to'), ctrModel.rates.length) : null}
      </div>
      {!hasWorth && moved === undefined ? null : (
        <p>
          {say('sum.range', { steps, mean: round(total.mean), low: round(total.lower80), high: round(total.upper80) })}{' '}
          {hasWorth ? say('total.isWorth', { worth: number(worth) }) : null}{' '}
          {moved === undefined
            ? null
            : say('total.scenario', {
                from: number(from ?? 0),
                to: number(to ?? 0),
                times: ratio.format(moved),
                model: ctrModel.name,
              })}
        </p>
      )}
      <GoalForm
        label={say(hasWorth ? 'goal.worth' : 'goal.total', { steps })}
        chanceOf={(goal) => total.chanceOf(goal / scale)}
      />
    </>
  );
}
