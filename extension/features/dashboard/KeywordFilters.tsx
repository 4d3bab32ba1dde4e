import type { ReactNode } from 'react';

import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { choicesOf, type RowFilter } from '#extension/keyword-view/filter-rows.ts';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import { Select } from '#extension/ui/Field.tsx';
import styles from './dashboard.module.css';

interface KeywordFiltersProps {
  readonly rows: readonly KeywordRow[];
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

/** Search and filters; those that would not divide the rows are left away. */
export function KeywordFilters({ filter, onChange, rows }: KeywordFiltersProps): ReactNode {
  const { text } = useWords();
  const choices = choicesOf(rows);
  const lists = [
    { key: 'tag', label: text('kw.tag'), options: choices.tags.map((tag) => [tag, tag] as const) },
    {
      key: 'engine',
      label: text('kw.engine'),
      options: choices.engines.map((each) => [each, nameOfEngine(each)] as const),
    },
    {
      key: 'device',
      label: text('kw.device'),
      options: choices.devices.map((each) => [each, text(`kw.device.${each}`)] as const),
    },
    {
      key: 'bucket',
      label: text('kw.position'),
      options: choices.buckets.map((each) => [each, text(`kw.bucket.${each}`)] as const),
    },
  ] as const;
  const least = { tag: 1, engine: 2, device: 2, bucket: 2 } as const;
  return (
    <div className={styles.keywordFilters}>
      <SearchField
        label={text('kw.search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      {lists.map(({ key, label, options }) =>
        options.length < least[key] && filter[key] === '' ? null : (
          <Select
            key={key}
            aria-label={label}
            value={filter[key]}
            onChange={(event) => onChange({ ...filter, [key]: event.target.value })}
          >
            <option value="">{text('kw.filterAny', { what: label })}</option>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        ),
      )}
      {choices.hasFavourites || filter.isFavourite ? (
        <ChipButton
          aria-pressed={filter.isFavourite}
          onClick={() => onChange({ ...filter, isFavourite: !filter.isFavourite })}
        >
          ★ {text('kw.favourites')}
        </ChipButton>
      ) : null}
      {choices.hasArchived || filter.isArchived ? (
        <ChipButton
          aria-pressed={filter.isArchived}
          onClick={() => onChange({ ...filter, isArchived: !filter.isArchived })}
        >
          {text('kw.archived')}
        </ChipButton>
      ) : null}
    </div>
  );
}
