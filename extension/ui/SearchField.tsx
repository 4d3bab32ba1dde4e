import type { ReactNode } from 'react';
import { Input } from './Field.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search of a list; `/` jumps here. Escape empties it first. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactNode {
  return (
    <Input
      type="search"
      data-search=""
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        event.preventDefault();
        onChange('');
      }}
    />
  );
}
