import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

interface ConsoleCodeFormProps {
  readonly onCode: (code: string) => void;
}

/** Takes the code from the page that Google leads back to, or the whole address of that page. */
export function ConsoleCodeForm({ onCode }: ConsoleCodeFormProps): ReactNode {
  const { text } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="track-recent"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.trim().slice(-codeLength));
      }}
    >
      <label>
        {text('searches.code')}{' '}
        <input
          className="field"
          required
          minLength={codeLength}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>{' '}
      <button type="submit" className="button">
        {text('searches.finish')}
      </button>
    </form>
  );
}

const codeLength = 43;
