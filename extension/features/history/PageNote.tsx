import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { maxNoteCharacters, maxNotes, type NoteFailure } from '#extension/platform/storage/change-page-notes.ts';
import { loadPageNote, savePageNote, watchPageNotes } from '#extension/platform/storage/page-notes.ts';
import { TextArea } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import styles from './history.module.css';

/** Kept a moment after the last key, so that nothing is lost with the panel. */
const pauseMs = 400;

/** What the user writes about a page, kept in this browser for its address. */
export function PageNote({ url }: { readonly url: string }): ReactNode {
  const { number, text } = useWords();
  const research = usePartLanguage('research');
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasUnsaved = useRef(false);
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useState<NoteFailure | 'saved'>();
  useEffect(() => {
    const ending = new AbortController();
    const read = async (): Promise<void> => {
      const stored = await loadPageNote(url);
      // What was typed here is newer than what another window wrote; spaces at its end are kept while typing.
      if (ending.signal.aborted || hasUnsaved.current) return;
      setTyped((before) => (before?.trim() === stored ? before : stored));
    };
    void read();
    watchPageNotes(() => void read(), ending.signal);
    return () => ending.abort();
  }, [url]);
  if (typed === undefined) return null;

  const save = async (note: string): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const saved = await savePageNote(url, note);
    hasUnsaved.current = !saved.ok || timer.current !== undefined;
    setOutcome(saved.ok ? 'saved' : saved.failure);
  };
  const change = (note: string): void => {
    hasUnsaved.current = true;
    setTyped(note);
    setOutcome(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(note), pauseMs);
  };
  const saveAtOnce = (): void => {
    if (timer.current !== undefined) void save(typed);
  };
  const length = typed.trim().length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text('note.title')}</h2>
      <TextArea
        className={styles.note}
        rows={3}
        aria-labelledby={id}
        aria-invalid={outcome !== undefined && outcome !== 'saved'}
        value={typed}
        onChange={({ target }) => change(target.value)}
        onBlur={saveAtOnce}
      />
      <output className="soft">
        {outcome === 'too-long'
          ? text('note.tooLong', { max: number(maxNoteCharacters), length: number(length) })
          : outcome === 'too-many'
            ? text('note.tooMany', { max: number(maxNotes) })
            : outcome === 'not-stored'
              ? translate(metricTexts, research, 'metrics.notStored')
              : text(outcome === 'saved' ? 'note.saved' : 'note.explained')}
      </output>
    </section>
  );
}
