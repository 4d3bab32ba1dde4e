import { type FormEvent, type ReactNode, useState } from 'react';

import { dayOf } from '#shared/kernel/day.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import styles from './dashboard.module.css';

interface AnnotationsSectionProps {
  readonly domain: string;
  /** By day: their numbers are those of the marks on the curves. */
  readonly annotations: readonly SiteAnnotation[];
}

/** Notes on days: what was changed, and when, to be seen beside the curves. */
export function AnnotationsSection({ domain, annotations }: AnnotationsSectionProps): ReactNode {
  const { day, text } = useWords();
  const [editedId, setEditedId] = useState<string>();
  return (
    <section className={styles.notes} aria-labelledby="annotations-title">
      <h3 id="annotations-title">{text('kw.annotations')}</h3>
      {annotations.length === 0 ? <p className="soft">{text('kw.notesEmpty')}</p> : null}
      <ol>
        {annotations.map((note, index) => (
          <li key={note.id}>
            {note.id === editedId ? (
              <NoteForm domain={domain} note={note} onDone={() => setEditedId(undefined)} />
            ) : (
              <span className={keywordViewStyles.noteLine}>
                <span className={styles.noteNumber}>{index + 1}</span>
                <span className="soft">{day(note.day)}</span>
                <span className="wrap-anywhere">{note.text}</span>
                <LinkButton
                  aria-label={text('kw.noteEditOf', { note: note.text })}
                  onClick={() => setEditedId(note.id)}
                >
                  {text('kw.edit')}
                </LinkButton>
                <LinkButton
                  aria-label={text('kw.noteDeleteOf', { note: note.text })}
                  onClick={() => void askBackground('removeAnnotation', { domain, id: note.id })}
                >
                  {text('kw.delete')}
                </LinkButton>
              </span>
            )}
          </li>
        ))}
      </ol>
      <NoteForm key={annotations.length} domain={domain} />
    </section>
  );
}

interface NoteFormProps {
  readonly domain: string;
  /** Without one, a new note is written. */
  readonly note?: SiteAnnotation;
  readonly onDone?: () => void;
}

function NoteForm({ domain, note, onDone }: NoteFormProps): ReactNode {
  const { text } = useWords();
  const [day, setDay] = useState(() => note?.day ?? dayOf(systemClock()));
  const [words, setWords] = useState(note?.text ?? '');
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const id = note?.id ?? crypto.randomUUID();
    await askBackground('saveAnnotation', { domain, id, day, text: words.trim() });
    onDone?.();
  };
  return (
    <form className={keywordViewStyles.noteForm} onSubmit={(event) => void save(event)}>
      <Input
        type="date"
        required
        aria-label={text('kw.day')}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Input
        required
        maxLength={200}
        aria-label={text('kw.noteText')}
        placeholder={text('kw.noteText')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" disabled={words.trim() === '' || day === ''}>
        {text(note ? 'budget.save' : 'kw.noteAdd')}
      </Button>
    </form>
  );
}
