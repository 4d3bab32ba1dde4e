import { type ReactNode, useEffect, useState } from 'react';

import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useWords } from './Language.tsx';

const shownMs = 1_500;

/** Copies a text, and shows for a moment that it did. `label` says what, where more than one stands about. */
export function CopyButton({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  const { text } = useWords();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <>
      <IconButton aria-label={label} title={label} onClick={() => void copy()}>
        <Icon name={isCopied ? 'done' : 'copy'} />
      </IconButton>
      <output className="visually-hidden">{isCopied ? text('copied') : ''}</output>
    </>
  );
}
