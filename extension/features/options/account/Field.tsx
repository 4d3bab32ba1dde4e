import type { InputHTMLAttributes, ReactNode } from 'react';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A labelled line to type in. */
export function Field({ label, onValue, value, ...rest }: FieldProps): ReactNode {
  return (
    <label className="choice">
      <span>{label}</span>
      <input {...rest} className="field" value={value} onChange={(event) => onValue(event.target.value)} />
    </label>
  );
}
