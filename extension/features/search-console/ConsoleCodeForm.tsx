import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface ConsoleCodeFormProps {
  readonly onCode: (code: string) => void;
}

/** Takes the code from the page that Google leads back to, or the whole address of that page. */
export function ConsoleCodeForm({ onCode }: ConsoleCodeFormProps): ReactNode {
  const { text } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={keywordViewStyles.trackRecent}
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.trim().slice(-codeLength));
      }}
    >
      <label>
        {text('searches.code')}{' '}
        <Input
          required
          minLength={codeLength}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>{' '}
      <Button type="submit">{text('searches.finish')}</Button>
    </form>
  );
}

const codeLength = 43;
