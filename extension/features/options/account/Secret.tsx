import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import optionsStyles from '#extension/features/options/options.module.css';

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
    <div className={optionsStyles.secret}>
      <span>{label}</span>
      <code>{secret}</code>
      <Button onClick={() => void copy()}>{text(isCopied ? 'copied' : 'copy')}</Button>
    </div>
  );
}
