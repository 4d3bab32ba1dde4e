import type { ReactNode } from 'react';

/** How bad: the one scale of the whole product. */
export type Tone = 'error' | 'warning' | 'notice' | 'pass' | 'unknown';

/** The shape of a severity: told apart without colour. The word stands beside it or in `label`. */
export function Mark({ tone, label }: { readonly tone: Tone; readonly label?: string }): ReactNode {
  return (
    <>
      <svg className={`mark tone-${tone}`} viewBox="0 0 12 12" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {label === undefined ? null : <span className="visually-hidden">{label}</span>}
    </>
  );
}

const shapes: Readonly<Record<Tone, ReactNode>> = {
  error: <circle cx="6" cy="6" r="5" />,
  warning: <path d="M6 1 11.5 11h-11Z" />,
  notice: <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" />,
  pass: (
    <path
      d="M1.5 6.5 4.5 9.5 10.5 2.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  unknown: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};
