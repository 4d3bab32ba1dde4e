import { type ReactNode, useState } from 'react';

import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { readNumber } from './read-number.ts';

interface GoalFormProps {
  /** What is to be reached, in words. */
  readonly label: string;
  /** How likely at least so much is; null where nothing is known. */
  readonly chanceOf: (goal: number) => number | null;
}

/** A goal of the user's, and how likely it is by the forecast's own errors. */
export function GoalForm({ chanceOf, label }: GoalFormProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const [typed, setTyped] = useState('');
  const goal = readNumber(typed);
  const chance = goal === undefined ? null : chanceOf(goal);
  return (
    <p className={styles.goal}>
      <label>
        {label}{' '}
        <Input
          type="number"
          inputMode="decimal"
          step="any"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <output>
        {goal === undefined
          ? ''
          : chance === null
            ? say('goal.unknown')
            : say('goal.chance', { share: sayShare(chance, percent) })}
      </output>
    </p>
  );
}

/** Never surer than the errors it comes from. */
function sayShare(chance: number, percent: Intl.NumberFormat): string {
  if (chance < 0.01) return `< ${percent.format(0.01)}`;
  return chance > 0.99 ? `> ${percent.format(0.99)}` : percent.format(chance);
}
