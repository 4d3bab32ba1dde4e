import { type FormEvent, type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import { holdsChange } from '#extension/platform/storage/holds-change.ts';
import { loadKeyword } from '#extension/platform/storage/keyword-store.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { identityOf } from '#extension/keyword-view/identity-of.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, TextArea } from '#extension/ui/Field.tsx';
import { Saved } from './Saved.tsx';
import styles from './dashboard.module.css';

const mostTags = 20;

/** What the user annotations of a keyword: tags, note, the page that should rank, searches a month. */
export function KeywordForm({ row }: { readonly row: KeywordRow }): ReactNode {
  const { text } = useWords();
  const [tags, setTags] = useState(row.tags.join(', '));
  const [note, setNote] = useState(row.note);
  const [targetUrl, setTargetUrl] = useState(row.targetUrl ?? '');
  const [volume, setVolume] = useState(row.volume === null ? '' : String(row.volume));
  const [isSaved, setSaved] = useState<boolean>();
  const [isChanged, setChanged] = useState(false);
  const edit =
    (set: (value: string) => void) =>
    ({ target: { value } }: { readonly target: { readonly value: string } }): void => {
      set(value);
      setChanged(true);
      setSaved(undefined);
    };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const change = {
      tags: readTags(tags),
      note,
      targetUrl: targetUrl === '' ? null : targetUrl,
      volume: volume === '' ? null : Number(volume),
    };
    await askBackground('changeKeyword', { identity: identityOf(row), change });
    const isHeld = holdsChange(await loadKeyword(identityOf(row)), change);
    setSaved(isHeld);
    setChanged(!isHeld);
  };
  return (
    <form className={styles.keywordForm} onSubmit={(event) => void save(event)}>
      <label>
        {text('kw.tags')}
        <Input value={tags} onChange={edit(setTags)} placeholder={text('kw.tagsHint')} />
      </label>
      <label>
        {text('kw.volume')}
        <Input
          type="number"
          min="0"
          max="1000000000"
          step="1"
          value={volume}
          onChange={edit(setVolume)}
          title={text('kw.volumeExplained')}
        />
      </label>
      <label className={styles.wide}>
        {text('kw.targetUrl')}
        <Input
          type="url"
          pattern="https?://.+"
          maxLength={2048}
          placeholder={`https://${row.domain}/…`}
          value={targetUrl}
          onChange={edit(setTargetUrl)}
        />
      </label>
      <label className={styles.wide}>
        {text('kw.note')}
        <TextArea rows={2} maxLength={2000} value={note} onChange={edit(setNote)} />
      </label>
      <p className={styles.wide}>
        <Button type="submit" disabled={!isChanged}>
          {text('budget.save')}
        </Button>{' '}
        <Saved isSaved={isSaved} />
      </p>
    </form>
  );
}

/** Tags with commas or bars between, each once. */
function readTags(typed: string): readonly string[] {
  const tags = typed
    .split(/[,|]/)
    .map((tag) => tag.trim().slice(0, 50))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, mostTags);
}
