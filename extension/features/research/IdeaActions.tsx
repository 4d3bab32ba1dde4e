import { type ReactNode, useState } from 'react';

import { saveFile } from '#extension/platform/browser/save-file.ts';
import type { ResearchSettings } from '#extension/platform/storage/research-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import { GetNumbers } from './GetNumbers.tsx';
import type { IdeaColumn } from './idea-columns.ts';
import type { IdeaRow } from './idea-row.ts';
import type { IdeaSearchState } from './idea-search.ts';
import { ideasAsCells, ideasAsCsv } from './ideas-as-table.ts';
import { SaveListForm } from './SaveListForm.tsx';
import { TrackIdeas } from './TrackIdeas.tsx';
import { ideaSearch } from './use-idea-search.ts';
import { useSay } from './use-say.ts';

interface IdeaActionsProps {
  /** Those that are selected, or all that are shown. */
  readonly rows: readonly IdeaRow[];
  readonly hasSelection: boolean;
  readonly onDeselect: () => void;
  readonly columns: readonly IdeaColumn[];
  readonly domain: string | undefined;
  readonly settings: ResearchSettings;
  readonly state: IdeaSearchState;
  /** More numbers are in the store. */
  readonly onNumbers: () => void;
  /** Groups all ideas into topics. */
  readonly onTopics: () => Promise<void>;
}

type Part = 'track' | 'save' | 'numbers' | 'clear';

/** What can be done with the ideas that are selected, or with all that are shown. */
export function IdeaActions(props: IdeaActionsProps): ReactNode {
  const { columns, domain, hasSelection, onDeselect, onNumbers, onTopics, rows, settings, state } = props;
  const { say } = useSay();
  const [part, setPart] = useState<Part>();
  const [copied, setCopied] = useState<number>();
  const toggle = (id: Part): void => setPart(part === id ? undefined : id);
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(rows.length);
  };
  const clear = (): void => {
    ideaSearch.show([], null);
    setPart(undefined);
    onDeselect();
  };
  return (
    <>
      <ButtonRow>
        <Button
          kind={hasSelection ? 'primary' : 'plain'}
          aria-expanded={part === 'track'}
          disabled={!hasSelection}
          onClick={() => toggle('track')}
        >
          {say('ideas.track', { count: hasSelection ? rows.length : 0 })}
        </Button>
        <Button aria-expanded={part === 'numbers'} disabled={rows.length === 0} onClick={() => toggle('numbers')}>
          {say('ideas.numbers')}
        </Button>
        <Button aria-expanded={part === 'save'} disabled={rows.length === 0} onClick={() => toggle('save')}>
          {say('ideas.save')}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => void onTopics()}>
          {say('ideas.topics')}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => void copy(rows.map(({ keyword }) => keyword).join('\n'))}>
          {say('ideas.copy')}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => void copy(ideasAsCells(rows, columns))}>
          {say('ideas.copyTable')}
        </Button>
        <Button
          disabled={rows.length === 0}
          onClick={() => saveFile('keyword-ideas.csv', 'text/csv', ideasAsCsv(rows, columns))}
        >
          {say('ideas.csv')}
        </Button>
        {hasSelection ? (
          <Button
            onClick={() => {
              ideaSearch.remove(new Set(rows.map(({ normalized }) => normalized)));
              onDeselect();
            }}
          >
            {say('ideas.remove')}
          </Button>
        ) : (
          <Button onClick={() => (state.isUnsaved ? toggle('clear') : clear())}>{say('ideas.clear')}</Button>
        )}
      </ButtonRow>
      <output className="soft">{copied === undefined ? '' : say('ideas.copied', { count: copied })}</output>
      {part === 'track' && hasSelection ? <TrackIdeas domain={domain} rows={rows} onTracked={onDeselect} /> : null}
      {part === 'numbers' ? (
        <GetNumbers rows={rows} country={settings.country} language={settings.language} onAnswered={onNumbers} />
      ) : null}
      {part === 'save' ? (
        <SaveListForm
          ideas={state.ideas.filter(isAmong(rows))}
          list={state.list}
          isWhole={rows.length === state.ideas.length}
          place={{ country: settings.country, language: settings.language }}
        />
      ) : null}
      {part === 'clear' ? (
        <p role="alert">
          <Button kind="danger" onClick={clear}>
            {say('ideas.clear.sure', { count: state.ideas.length })}
          </Button>{' '}
          <Button onClick={() => setPart(undefined)}>{say('ideas.cancel')}</Button>
        </p>
      ) : null}
    </>
  );
}

function isAmong(rows: readonly IdeaRow[]): (idea: { readonly normalized: string }) => boolean {
  const forms = new Set(rows.map(({ normalized }) => normalized));
  return ({ normalized }) => forms.has(normalized);
}
