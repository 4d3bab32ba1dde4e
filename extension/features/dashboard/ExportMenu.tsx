import { type ReactNode, useState } from 'react';

import { saveFile } from '#extension/platform/browser/save-file.ts';
import { loadHistories } from '#extension/session/load-histories.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';

import { historiesAsCsv, historiesAsJson } from '#extension/keyword-view/export-histories.ts';
import { rowsAsCsv } from './rows-as-csv.ts';

interface ExportMenuProps {
  readonly name: string;
  /** Rows as filtered: what leaves as a table. */
  readonly shown: readonly KeywordRow[];
  /** All of them, archived ones too: what leaves with its history. */
  readonly rows: readonly KeywordRow[];
}

/** The table, or everything with its whole history, as files. */
export function ExportMenu({ name, rows, shown }: ExportMenuProps): ReactNode {
  const { text } = useWords();
  const [state, setState] = useState<{ readonly failure: string | null } | 'loading'>();
  const saveAll = async (form: 'csv' | 'json'): Promise<void> => {
    setState('loading');
    const { failure, histories } = await loadHistories(rows);
    if (form === 'csv') saveFile(`history-${name}.csv`, 'text/csv', historiesAsCsv(histories));
    else saveFile(`history-${name}.json`, 'application/json', historiesAsJson(histories));
    setState({ failure });
  };
  return (
    <>
      <Menu
        label={text('kw.export')}
        icon="download"
        items={[
          {
            id: 'table',
            label: text('kw.exportTable'),
            onSelect: () => saveFile(`keywords-${name}.csv`, 'text/csv', rowsAsCsv(shown)),
          },
          { id: 'csv', label: text('kw.exportCsv'), onSelect: () => void saveAll('csv') },
          { id: 'json', label: text('kw.exportJson'), onSelect: () => void saveAll('json') },
        ]}
      />
      {state === 'loading' ? <output>{text('kw.loading')}</output> : null}
      {typeof state === 'object' && state.failure !== null ? (
        <span role="alert">{text('kw.historyPartial', { reason: state.failure })}</span>
      ) : null}
    </>
  );
}
