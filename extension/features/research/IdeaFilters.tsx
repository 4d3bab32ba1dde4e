import { type ReactNode, useRef } from 'react';

import { expansionKinds } from '#shared/research/suggestions/expand-seed.ts';
import type { PatternFault } from '#shared/research/suggestions/filter-ideas.ts';
import { type SaidIntent, saidIntents } from '#shared/research/intent/intent.ts';
import { Input, Select } from '#extension/ui/Field.tsx';
import { FilterChips, toggled } from '#extension/ui/FilterChips.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { useClosingDetails } from '#extension/ui/use-closing-details.ts';

import { columnName, type IdeaColumn } from './idea-columns.ts';
import { type IdeaFilter, noFilter, type ValueRange } from './idea-filter.ts';
import type { IdeaRow } from './idea-row.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface IdeaFiltersProps {
  readonly rows: readonly IdeaRow[];
  readonly columns: readonly IdeaColumn[];
  readonly filter: IdeaFilter;
  readonly onFilter: (filter: IdeaFilter) => void;
  readonly fault: PatternFault | undefined;
}

const texts = ['contains', 'excludes', 'pattern'] as const;

/** Which ideas the table shows. */
export function IdeaFilters({ columns, fault, filter, onFilter, rows }: IdeaFiltersProps): ReactNode {
  const { featureName, intentName, say } = useSay();
  const features = [...new Set(rows.flatMap((row) => row.features ?? []))];
  const counts = countIntents(rows);
  return (
    <div className={styles.filters}>
      {texts.map((id) => (
        <Input
          key={id}
          type="search"
          aria-label={say(`ideas.filter.${id}`)}
          placeholder={say(`ideas.filter.${id}`)}
          aria-invalid={id === 'pattern' && fault !== undefined}
          value={filter[id]}
          onChange={({ target }) => onFilter({ ...filter, [id]: target.value })}
        />
      ))}
      <Select
        aria-label={say('ideas.column.kind')}
        value={filter.kind}
        onChange={({ target }) => onFilter({ ...filter, kind: target.value })}
      >
        <option value="">{say('ideas.filter.any')}</option>
        {(['seed', ...expansionKinds] as const).map((kind) => (
          <option key={kind} value={kind}>
            {say(`ideas.kind.${kind}`)}
          </option>
        ))}
      </Select>
      {features.length > 0 || filter.feature !== '' ? (
        <Select
          aria-label={say('ideas.column.features')}
          value={filter.feature}
          onChange={({ target }) => onFilter({ ...filter, feature: target.value })}
        >
          <option value="">{say('ideas.filter.anyFeature')}</option>
          {features
            .map((type) => [type, featureName(type)] as const)
            .toSorted(([, a], [, b]) => a.localeCompare(b))
            .map(([type, name]) => (
              <option key={type} value={type}>
                {name}
              </option>
            ))}
        </Select>
      ) : null}
      <RangeMenu
        columns={columns.filter(({ isNumber }) => isNumber)}
        ranges={filter.ranges}
        onRanges={(ranges) => onFilter({ ...filter, ranges })}
      />
      <FilterChips
        label={say('ideas.column.intent')}
        chips={saidIntents
          .filter((id) => (counts.get(id) ?? 0) > 0 || filter.intents.has(id))
          .map((id) => ({ id, label: intentName(id), count: counts.get(id) ?? 0 }))}
        selected={filter.intents}
        onToggle={(id) => onFilter({ ...filter, intents: toggled(filter.intents, id) })}
      />
      {filter === noFilter ? null : (
        <LinkButton onClick={() => onFilter(noFilter)}>{say('ideas.filter.clear')}</LinkButton>
      )}
      {fault ? (
        <p role="alert" className={styles.fault}>
          {say(`ideas.filter.${fault.kind}`, { detail: fault.detail })}
        </p>
      ) : null}
    </div>
  );
}

interface RangeMenuProps {
  readonly columns: readonly IdeaColumn[];
  readonly ranges: IdeaFilter['ranges'];
  readonly onRanges: (ranges: IdeaFilter['ranges']) => void;
}

/** From and to for each column of numbers. */
function RangeMenu({ columns, onRanges, ranges }: RangeMenuProps): ReactNode {
  const { say } = useSay();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingDetails(menu);
  const set = (id: string, change: Partial<ValueRange>): void =>
    onRanges({ ...ranges, [id]: { from: null, to: null, ...ranges[id], ...change } });
  const count = Object.values(ranges).filter(({ from, to }) => from !== null || to !== null).length;
  return (
    <details ref={menu} className={styles.menu}>
      <summary>
        {say('ideas.filter.ranges')}
        {count > 0 ? ` (${count})` : ''}
      </summary>
      <div className={styles.menuBox}>
        {columns.map((column) => (
          <p key={column.id} className={styles.range}>
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {say(`ideas.filter.${end}`, { name: columnName(column) })}
                <Input
                  type="number"
                  value={ranges[column.id]?.[end] ?? ''}
                  onChange={({ target }) =>
                    set(column.id, { [end]: target.value === '' ? null : Number(target.value) })
                  }
                />
              </label>
            ))}
          </p>
        ))}
      </div>
    </details>
  );
}

function countIntents(rows: readonly IdeaRow[]): ReadonlyMap<SaidIntent, number> {
  const counts = new Map<SaidIntent, number>();
  for (const { intent } of rows) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  return counts;
}
