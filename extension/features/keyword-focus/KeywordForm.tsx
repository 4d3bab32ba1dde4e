import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

interface KeywordFormProps {
  readonly keyword: string;
  /** The user's last search that listed this page. */
  readonly suggestion: string | null;
  readonly onChoose: (keyword: string) => void;
}

/** One keyword for this page: typed, or taken from the search that the user came from. */
export function KeywordForm({ keyword, suggestion, onChoose }: KeywordFormProps): ReactNode {
  const { text } = useWords();
  const [typed, setTyped] = useState(keyword);
  return (
    <>
      <form
        className="keyword-form"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(typed);
        }}
      >
        <label htmlFor="keyword-typed">{text('keyword.label')}</label>
        <input
          id="keyword-typed"
          className="field"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button-primary">
          {text('keyword.check')}
        </button>
        {keyword === '' ? null : (
          <button type="button" className="button" onClick={() => onChoose('')}>
            {text('keyword.forget')}
          </button>
        )}
      </form>
      {suggestion !== null && suggestion !== keyword ? (
        <p>
          <span className="soft">{text('keyword.cameFrom')}</span>{' '}
          <button type="button" className="button" onClick={() => onChoose(suggestion)}>
            {suggestion}
          </button>
        </p>
      ) : null}
    </>
  );
}
