import type { ReactNode } from 'react';

import styles from './Segmented.module.css';

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A choice of one among few, all in sight. */
export function Segmented<Id extends string>({ label, onSelect, options, selected }: SegmentedProps<Id>): ReactNode {
  return (
    <fieldset className={styles.segmented} aria-label={label}>
      {options.map((option) => (
        <button key={option.id} type="button" aria-pressed={option.id === selected} onClick={() => onSelect(option.id)}>
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
