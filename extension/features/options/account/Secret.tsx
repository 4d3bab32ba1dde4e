import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

interface SecretProps {
  readonly label: string;
  readonly secret: string;
}

/** Something that is shown once, to be copied. */
export function Secret({ label, secret }: SecretProps): ReactNode {
  const { text } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    setIsCopied(true);
  };
  return (
    <div className="secret">
      <span>{label}</span>
      <code>{secret}</code>
      <button type="button" className="button" onClick={() => void copy()}>
        {text(isCopied ? 'copied' : 'copy')}
      </button>
    </div>
  );
}
