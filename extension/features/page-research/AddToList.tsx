import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { translate } from '#shared/kernel/translation.ts';
import { IdeaSet } from '#shared/research/suggestions/idea-set.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { placeOfUser } from '#extension/keyword-view/place-of-user.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadIdeaLists, loadIdeasOfList, saveIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import styles from './page-research.module.css';

interface AddToListProps {
  readonly keywords: readonly string[];
  readonly label: string;
}

/** Adds keywords to a saved list of Research, or to a new one. */
export function AddToList({ keywords, label }: AddToListProps): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof ideaTexts, params: Readonly<Record<string, string | number>> = {}): string =>
    translate(ideaTexts, language, id, params);
  const [lists, setLists] = useState<readonly StoredIdeaList[]>([]);
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void loadIdeaLists().then(setLists);
  }, []);
  const list = lists.find((each) => each.id === id);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const ideas = new IdeaSet(list ? await loadIdeasOfList(list.id) : []);
    const before = ideas.size;
    ideas.addKeywords(keywords, 'list', isoTime(systemClock));
    const kept = list ?? { id: crypto.randomUUID(), name: name.trim(), note: '', tags: [], place: placeOfUser() };
    const saved = await saveIdeaList(kept, ideas.list());
    setSaid(say('page.listed', { name: saved.name, count: ideas.size - before }));
    setName('');
    setLists(await loadIdeaLists());
    setId(saved.id);
    await askBackground('syncIdeaLists', {}).catch(() => null);
  };
  return (
    <section aria-label={say('page.addToList')}>
      <h2>{say('page.addToList')}</h2>
      <form className={styles.addToList} onSubmit={(event) => void add(event)}>
        <Select aria-label={`${label}: ${say('page.list')}`} value={id} onChange={({ target }) => setId(target.value)}>
          <option value="">{say('page.newList')}</option>
          {lists.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>{' '}
        {list ? null : (
          <Input
            aria-label={say('ideas.save.name')}
            placeholder={say('ideas.save.name')}
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}{' '}
        <Button type="submit" disabled={keywords.length === 0 || (!list && name.trim() === '')}>
          {say('page.add', { count: keywords.length })}
        </Button>
      </form>
      <output>{said}</output>
    </section>
  );
}
