import { type ReactNode, useMemo, useState } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { ResearchSettings } from '#extension/platform/storage/research-settings.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { groupIdeas, type IdeaTopics } from './group-ideas.ts';
import { ideaColumns, topicColumn } from './idea-columns.ts';
import { filterIdeas, noFilter } from './idea-filter.ts';
import { type IdeaRow, ideaRows, trackedPositions } from './idea-row.ts';
import type { IdeaSearchState } from './idea-search.ts';
import { IdeaActions } from './IdeaActions.tsx';
import { IdeaFilters } from './IdeaFilters.tsx';
import { IdeaTable } from './IdeaTable.tsx';
import { numberColumns } from './number-columns.ts';
import styles from './research.module.css';
import { useSeenFeatures } from './use-seen-features.ts';
import { useIdeaNumbers } from './use-idea-numbers.ts';
import { useSay } from './use-say.ts';

/** Results pages that are looked at for topics. */
const mostPages = 1_000;

interface IdeasViewProps {
  readonly state: IdeaSearchState;
  readonly tracked: readonly KeywordRow[];
  readonly domain: string | undefined;
  readonly settings: ResearchSettings;
  readonly onSettings: (change: Partial<ResearchSettings>) => void;
  readonly onOpen: ((row: IdeaRow) => void) | undefined;
}

/** The ideas with filters above, and what can be done with them. */
export function IdeasView({ domain, onOpen, onSettings, settings, state, tracked }: IdeasViewProps): ReactNode {
  const { locale, number } = useWords();
  const { featureName, intentName, say } = useSay();
  const [filter, setFilter] = useState(noFilter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const language = usePartLanguage('research');
  const [numbers, readNumbers] = useIdeaNumbers(state.ideas, state.isRunning, settings.country, settings.language);
  const [topics, setTopics] = useState<IdeaTopics>();
  const columns = useMemo(() => {
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const own = ideaColumns({ say, featureName, intentName, date: (isoTime) => dates.format(new Date(isoTime)) });
    // After what says how good an idea is, before how it was found.
    return [
      ...(topics ? [topicColumn(topics, say)] : []),
      ...own.slice(0, 3),
      ...numberColumns(numbers, language),
      ...own.slice(3),
    ];
  }, [featureName, intentName, language, locale, numbers, say, topics]);
  const positions = useMemo(() => trackedPositions(tracked), [tracked]);
  const features = useSeenFeatures(state.isRunning, mostPages);
  const rows = useMemo(() => ideaRows(state.ideas, positions, features), [state.ideas, positions, features]);
  const filtered = useMemo(() => filterIdeas(rows, filter, columns), [rows, filter, columns]);
  const shown = filtered.ok ? filtered.value : rows;
  const chosen = useMemo(() => rows.filter(({ normalized }) => selected.has(normalized)), [rows, selected]);
  const hasSelection = chosen.length > 0;
  return (
    <>
      <IdeaFilters
        rows={rows}
        columns={columns}
        filter={filter}
        onFilter={setFilter}
        fault={filtered.ok ? undefined : filtered.failure}
      />
      <IdeaActions
        rows={hasSelection ? chosen : shown}
        hasSelection={hasSelection}
        onDeselect={() => setSelected(new Set())}
        columns={columns}
        domain={domain}
        settings={settings}
        state={state}
        onNumbers={readNumbers}
        onTopics={async () => setTopics(groupIdeas(rows, await loadNewestSnapshots(mostPages), settings.language))}
      />
      <IdeaTable
        rows={shown}
        columns={columns}
        hidden={settings.hidden}
        onHidden={(hidden) => onSettings({ hidden: [...hidden] })}
        selected={selected}
        onSelect={setSelected}
        onOpen={onOpen}
      >
        <p className={styles.count}>
          {say('ideas.count', { shown: number(shown.length), all: number(rows.length) })}
          {hasSelection ? ` · ${say('ideas.selected', { count: chosen.length })}` : ''}
        </p>
      </IdeaTable>
      {shown.length === 0 ? <p className="soft">{say('ideas.filter.none')}</p> : null}
    </>
  );
}
