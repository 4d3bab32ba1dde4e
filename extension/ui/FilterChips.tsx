import type { ReactNode } from 'react';

import { useWords } from './Language.tsx';
import { Mark, type Tone } from './Mark.tsx';
import { ChipButton } from './ChipButton.tsx';
import chipButtonStyles from './ChipButton.module.css';

export interface Chip<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
  readonly tone?: Tone;
  /** What is counted. */
  readonly title?: string;
}

interface FilterChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Id>[];
  /** Those that are pressed. */
  readonly selected: ReadonlySet<Id>;
  readonly onToggle: (id: Id) => void;
}

/** Toggle buttons with counts. None pressed means no filter. */
export function FilterChips<Id extends string>({ label, chips, selected, onToggle }: FilterChipsProps<Id>): ReactNode {
  const { number } = useWords();
  return (
    <fieldset className={chipButtonStyles.chips} aria-label={label}>
      {chips.map((chip) => (
        <ChipButton
          key={chip.id}
          title={chip.title}
          aria-pressed={selected.has(chip.id)}
          onClick={() => onToggle(chip.id)}
        >
          {chip.tone ? <Mark tone={chip.tone} /> : null}
          {chip.label}
          <span className={chipButtonStyles.chipCount}>{number(chip.count)}</span>
        </ChipButton>
      ))}
    </fieldset>
  );
}

/** The set with one more or one less. */
export function toggled<Id>(selected: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return selected.has(id) ? new Set([...selected].filter((each) => each !== id)) : new Set([...selected, id]);
}
