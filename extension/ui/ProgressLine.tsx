import type { ReactNode } from 'react';

/** A thin line that moves while something runs, and a sentence that names it. Keeps its height when idle. */
export function ProgressLine({ text }: { readonly text: string | undefined }): ReactNode {
  return (
    <>
      <div className={text === undefined ? 'progress-bar' : 'progress-bar is-busy'} aria-hidden="true" />
      <output className="visually-hidden">{text ?? ''}</output>
    </>
  );
}
