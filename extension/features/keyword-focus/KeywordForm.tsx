import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import styles from './keyword-focus.module.css';

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
        className={styles.keywordForm}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(typed);
        }}
      >
        <label htmlFor="keyword-typed">{text('keyword.label')}</label>
        <Input id="keyword-typed" maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button type="submit" kind="primary">
          {text('keyword.check')}
        </Button>
        {keyword === '' ? null : <Button onClick={() => onChoose('')}>{text('keyword.forget')}</Button>}
      </form>
      {suggestion !== null && suggestion !== keyword ? (
        <p>
          <span className="soft">{text('keyword.cameFrom')}</span>{' '}
          <Button onClick={() => onChoose(suggestion)}>{suggestion}</Button>
        </p>
      ) : null}
    </>
  );
}
