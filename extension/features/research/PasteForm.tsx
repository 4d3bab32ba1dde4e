import { type FormEvent, type ReactNode, useState } from 'react';

import { type KeywordListReading, readKeywordList } from '#shared/research/suggestions/read-keyword-list.ts';
import { Button } from '#extension/ui/Button.tsx';
import { TextArea } from '#extension/ui/Field.tsx';

import { ideaSearch } from './use-idea-search.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

/** Adds a list of the user's own to the table, and says what was strange about it. */
export function PasteForm(): ReactNode {
  const { say } = useSay();
  const [typed, setTyped] = useState('');
  const [reading, setReading] = useState<KeywordListReading>();
  const add = (text: string): void => {
    const read = readKeywordList(text);
    ideaSearch.add(read.keywords, 'list');
    setReading(read);
    setTyped('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add(typed);
  };
  return (
    <form className={styles.paste} onSubmit={submit}>
      <TextArea
        rows={5}
        aria-label={say('ideas.paste.label')}
        placeholder={say('ideas.paste.label')}
        required
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (text.length < longPaste) return;
          event.preventDefault();
          add(text);
        }}
      />
      <Button type="submit">{say('ideas.paste.add')}</Button>
      {reading ? <PasteReport reading={reading} /> : null}
    </form>
  );
}

/** Longer ones are read at once: a text field takes seconds to lay out ten thousand lines. */
const longPaste = 20_000;
const mostNamed = 3;
const mostRefused = 10;

function PasteReport({ reading }: { readonly reading: KeywordListReading }): ReactNode {
  const { say } = useSay();
  const { duplicates, keywords, left, refused, withOperators } = reading;
  const seen = (texts: readonly string[]): string =>
    texts
      .slice(0, mostNamed)
      .map((text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text))
      .join(' · ') + (texts.length > mostNamed ? ' …' : '');
  return (
    <output>
      <p>{say('ideas.paste.done', { count: keywords.length })}</p>
      {duplicates > 0 ? <p>{say('ideas.paste.duplicates', { count: duplicates })}</p> : null}
      {withOperators.length > 0 ? (
        <p>{say('ideas.paste.operators', { count: withOperators.length, seen: seen(withOperators) })}</p>
      ) : null}
      {refused.length > 0 ? (
        <>
          <p className={styles.fault}>{say('ideas.paste.refused', { count: refused.length })}</p>
          <ul>
            {refused.slice(0, mostRefused).map(({ fault, line, text }) => (
              <li key={line} className="wrap-anywhere">
                {say('ideas.paste.refusedLine', { line, fault: say(`ideas.fault.${fault}`), seen: seen([text]) })}
              </li>
            ))}
          </ul>
          {refused.length > mostRefused ? (
            <p>{say('ideas.paste.refusedMore', { count: refused.length - mostRefused })}</p>
          ) : null}
        </>
      ) : null}
      {left > 0 ? <p>{say('ideas.paste.left', { count: left })}</p> : null}
    </output>
  );
}
