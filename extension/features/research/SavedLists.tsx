import { type ReactNode, useEffect, useState } from 'react';

import { loadIdeaLists, loadIdeasOfList, removeIdeaList } from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { ChangeListForm } from './ChangeListForm.tsx';
import type { IdeaSearchState } from './idea-search.ts';
import { ListSyncLine } from './ListSyncLine.tsx';
import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
import { useListSync } from './use-list-sync.ts';
import { useSay } from './use-say.ts';

interface SavedListsProps {
  readonly state: IdeaSearchState;
  readonly onOpened: () => void;
}

/** Saved lists, those of a connected backend included: opened, changed, and removed with what goes with them. */
export function SavedLists({ onOpened, state }: SavedListsProps): ReactNode {
  const { say } = useSay();
  const { time } = useWords();
  const [lists, setLists] = useState<readonly StoredIdeaList[]>();
  const [part, setPart] = useState<{ readonly id: string; readonly kind: 'change' | 'remove' | 'open' }>();
  const show = async (): Promise<void> => setLists(await loadIdeaLists());
  const { state: synced, sync } = useListSync(show);
  const reload = async (): Promise<void> => {
    setPart(undefined);
    await show();
    await sync();
  };
  useEffect(() => {
    void show().then(sync);
    // Both are of this component: only another open list is a reason to look again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state.list]);
  const open = async (list: StoredIdeaList): Promise<void> => {
    ideaSearch.show(await loadIdeasOfList(list.id), list);
    onOpened();
  };
  const remove = async (list: StoredIdeaList): Promise<void> => {
    await removeIdeaList(list.id);
    if (state.list?.id === list.id) ideaSearch.markSaved(null);
    await reload();
  };
  if (!lists) return null;
  return (
    <>
      <ListSyncLine state={synced} />
      {lists.length === 0 ? <p className="soft">{say('ideas.lists.none')}</p> : null}
      <ul className={styles.lists}>
        {lists.map((list) => {
          const last = list.history.at(-1);
          const count = last?.count ?? 0;
          const isAt = (kind: 'change' | 'remove' | 'open'): boolean => part?.id === list.id && part.kind === kind;
          return (
            <li key={list.id}>
              <div className={styles.listHead}>
                <LinkButton
                  onClick={() => (state.isUnsaved ? setPart({ id: list.id, kind: 'open' }) : void open(list))}
                >
                  {list.name}
                </LinkButton>
                {list.tags.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
                <Button
                  aria-label={say('ideas.list.change', { name: list.name })}
                  onClick={() => setPart(isAt('change') ? undefined : { id: list.id, kind: 'change' })}
                >
                  {say('ideas.list.changeShort')}
                </Button>
                <Button
                  aria-label={say('ideas.list.remove', { name: list.name })}
                  onClick={() => setPart(isAt('remove') ? undefined : { id: list.id, kind: 'remove' })}
                >
                  {say('ideas.list.removeShort')}
                </Button>
              </div>
              <p className="soft">
                {say('ideas.list.count', { count })} · {say('ideas.list.saved', { when: last ? time(last.at) : '' })} ·{' '}
                {say('ideas.list.saves', {
                  count: list.history.length,
                  added: last?.added ?? 0,
                  removed: last?.removed ?? 0,
                })}
              </p>
              {list.note === '' ? null : <p>{list.note}</p>}
              {isAt('change') ? <ChangeListForm list={list} onDone={() => void reload()} /> : null}
              {isAt('open') ? (
                <div role="alert">
                  <p>{say('ideas.list.replaces', { count: state.ideas.length })}</p>
                  <ButtonRow>
                    <Button kind="danger" onClick={() => void open(list)}>
                      {say('ideas.list.openSure')}
                    </Button>
                    <Button onClick={() => setPart(undefined)}>{say('ideas.cancel')}</Button>
                  </ButtonRow>
                </div>
              ) : null}
              {isAt('remove') ? (
                <div role="alert">
                  <p>{say('ideas.list.loses', { name: list.name, count, saves: list.history.length })}</p>
                  <ButtonRow>
                    <Button kind="danger" onClick={() => void remove(list)}>
                      {say('ideas.list.removeSure')}
                    </Button>
                    <Button onClick={() => setPart(undefined)}>{say('ideas.cancel')}</Button>
                  </ButtonRow>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
