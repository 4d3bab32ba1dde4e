import { type ChangeEvent, type FormEvent, type ReactNode, useState } from 'react';

import { type CsvFault, type KeywordLine, parseKeywordCsv } from '#shared/keywords/parse-keyword-csv.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { TextArea } from '#extension/ui/Field.tsx';
import styles from './dashboard.module.css';

interface ImportFormProps {
  readonly domain: string;
}

type Report =
  | { readonly kind: 'faults'; readonly faults: readonly CsvFault[] }
  | { readonly kind: 'done'; readonly added: number; readonly duplicates: readonly KeywordLine[] };

/** Faults and duplicates that are named one by one. */
const mostNamed = 100;

const example = 'keyword,engine,country,language,device,tags,note,favourite,target_url,volume';

/** Tracks the keywords of a CSV file, or of pasted lines: all of them, or none where a line is wrong. */
export function ImportForm({ domain }: ImportFormProps): ReactNode {
  const { text } = useWords();
  const [typed, setTyped] = useState('');
  // Not in the text field, which takes seconds to lay out ten thousand lines.
  const [file, setFile] = useState<string>();
  const [round, setRound] = useState(0);
  const csv = file ?? typed;
  const [report, setReport] = useState<Report>();
  const [isBusy, setBusy] = useState(false);
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    setFile(await chosen?.text());
    setReport(undefined);
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const parsed = parseKeywordCsv(csv);
    if (!parsed.ok) {
      setReport({ kind: 'faults', faults: parsed.failure });
      return;
    }
    const lines = parsed.value;
    setBusy(true);
    const answer = await askBackground('trackKeywords', {
      domain,
      keywords: lines.map(({ line: _line, ...keyword }) => keyword),
    });
    setBusy(false);
    setReport({
      kind: 'done',
      added: answer.added,
      duplicates: answer.duplicates.flatMap((at) => lines.slice(at, at + 1)),
    });
    setTyped('');
    setFile(undefined);
    setRound(round + 1);
  };
  return (
    <form className={styles.importForm} onSubmit={(event) => void send(event)}>
      <p className="soft">{text('kw.importExplained')}</p>
      <input
        key={round}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-label={text('kw.importFile')}
        onChange={(event) => void readFile(event)}
      />
      <TextArea
        className="mono"
        rows={6}
        aria-label={text('kw.importLines')}
        placeholder={`${example}\noak bench,google,de,,desktop,shop|top,,yes,https://${domain}/benches,1300`}
        disabled={file !== undefined}
        required
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" kind="primary" disabled={isBusy}>
        {text('kw.import')}
      </Button>
      {report ? <ImportReport report={report} /> : null}
    </form>
  );
}

function ImportReport({ report }: { readonly report: Report }): ReactNode {
  const { locale, text } = useWords();
  if (report.kind === 'faults') {
    return (
      <div role="alert">
        <p>{text('kw.importFaults', { count: report.faults.length })}</p>
        <ul>
          {report.faults.slice(0, mostNamed).map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              {line === 0 ? text('kw.importHeader') : text('kw.importLine', { line: line + 1 })}: {message}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const { added, duplicates } = report;
  return (
    <output>
      <p>{text('kw.added', { count: added })}</p>
      {duplicates.length > 0 ? (
        <>
          <p>{text('kw.importDuplicates', { count: duplicates.length })}</p>
          <ul>
            {duplicates.slice(0, mostNamed).map(({ device, keyword, line }) => (
              <li key={line}>
                {withColon(text('kw.importLine', { line: line + 1 }), locale)} <bdi>{keyword}</bdi> ({device})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </output>
  );
}
