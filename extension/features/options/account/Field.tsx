import type { InputHTMLAttributes, ReactNode } from 'react';
import { Input } from '#extension/ui/Field.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A labelled line to type in. */
export function Field({ label, onValue, value, ...rest }: FieldProps): ReactNode {
  return (
    <label className={optionsStyles.choice}>
      <span>{label}</span>
      <Input {...rest} value={value} onChange={(event) => onValue(event.target.value)} />
    </label>
  );
}
