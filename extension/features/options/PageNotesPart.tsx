import { type ChangeEvent, type ReactNode, useState } from 'react';

import { saveFile } from '#extension/platform/browser/save-file.ts';
import type { NoteImport } from '#extension/platform/storage/change-page-notes.ts';
import { importPageNotes, loadPageNotes } from '#extension/platform/storage/page-notes.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** Notes about pages, out of this browser and into it. */
export function PageNotesPart({ count }: { readonly count: number }): ReactNode {
  const { text } = useWords();
  const [outcome, setOutcome] = useState<NoteImport | 'unreadable'>();
  const [round, setRound] = useState(0);
  const save = async (): Promise<void> =>
    saveFile('sightline-notes.json', 'application/json', JSON.stringify(await loadPageNotes()));
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    setOutcome((await importPageNotes(await file.text())) ?? 'unreadable');
    setRound(round + 1);
  };
  return (
    <>
      <h3>{text('note.all')}</h3>
      <p>{text('note.count', { count })}</p>
      <ButtonRow>
        <Button disabled={count === 0} onClick={() => void save()}>
          {text('note.save')}
        </Button>
      </ButtonRow>
      <label className={layoutStyles.stacked}>
        <span>{text('note.import')}</span>
        <input key={round} type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      <output>
        {outcome === undefined
          ? ''
          : outcome === 'unreadable'
            ? text('note.unreadable')
            : text('note.imported', { taken: outcome.taken, refused: outcome.refused })}
      </output>
    </>
  );
}
