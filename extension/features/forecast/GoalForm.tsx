import { type ReactNode, useState } from 'react';

import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';

interface GoalFormProps {
  /** The last day of the forecast, in words. */
  readonly day: string;
  /** How likely at least so much is on that day; null where nothing is known. */
  readonly chanceOf: (goal: number) => number | null;
}

/** A goal of the user's for the last day of the forecast, and how likely it is by the forecast's own errors. */
export function GoalForm({ chanceOf, day }: GoalFormProps): ReactNode {
  const language = usePartLanguage('forecast');
  const { locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const [typed, setTyped] = useState('');
  const goal = typed.trim() === '' ? undefined : Number(typed);
  const isGoal = goal !== undefined && Number.isFinite(goal);
  const chance = isGoal ? chanceOf(goal) : null;
  return (
    <p className={styles.goal}>
      <label>
        {say('goal', { day })}{' '}
        <Input
          type="number"
          inputMode="decimal"
          step="any"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <output>
        {isGoal
          ? chance === null
            ? say('goal.unknown')
            : say('goal.chance', { share: sayShare(chance, percent) })
          : ''}
      </output>
    </p>
  );
}

/** Never surer than the errors it comes from. */
function sayShare(chance: number, percent: Intl.NumberFormat): string {
  if (chance < 0.01) return `< ${percent.format(0.01)}`;
  return chance > 0.99 ? `> ${percent.format(0.99)}` : percent.format(chance);
}
