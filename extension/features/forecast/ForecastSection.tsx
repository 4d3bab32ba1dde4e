import { type ChangeEvent, type ReactNode, useMemo, useState } from 'react';

import { aheads } from '#shared/forecast/aheads.data.ts';
import { evenSeries } from '#shared/forecast/dated-series.ts';
import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import { isClicksName, isCountName } from '#shared/forecast/count-names.ts';
import { type CsvSeriesFault, readSeriesCsv, type SeriesColumn } from '#shared/forecast/read-series-csv.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';
import type { SiteDay } from '#extension/platform/storage/local-days.ts';
import { Input, Select } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';

import { ForecastView } from './ForecastView.tsx';
import styles from './forecast.module.css';
import { RecordView } from './RecordView.tsx';
import { type ShownSeries, useKeptForecasts } from './use-kept-forecasts.ts';
import { useSeries } from './use-series.ts';
import { WhatHappenedView } from './WhatHappenedView.tsx';

interface ForecastSectionProps {
  readonly domain: string;
  readonly days: readonly Pick<SiteDay, 'day' | 'visibility'>[];
  /** By day. */
  readonly annotations: readonly { readonly day: string; readonly text: string }[];
}

/** What comes after a series of the site, or of a file of the user's own. */
export function ForecastSection({ annotations, domain, days }: ForecastSectionProps): ReactNode {
  const language = usePartLanguage('forecast');
  const known = useSeries(domain, days);
  const notes = useMemo(
    () => annotations.map(({ day, text }) => ({ kind: 'note' as const, name: text, from: day, to: day })),
    [annotations],
  );
  const [chosen, setChosen] = useState<string>();
  const [range, setRange] = useState(1);
  const [file, setFile] = useState<FileState>();
  const [columnAt, setColumnAt] = useState(0);
  const say = (id: keyof typeof forecastTexts, params?: MessageParams): string =>
    translate(forecastTexts, language, id, params);
  const selected = chosen ?? known[0]?.id ?? 'file';
  const own = known.find(({ id }) => id === selected);
  const column = file?.columns?.[columnAt] ?? file?.columns?.[0];
  const points = own?.points ?? column?.points;
  const series = useMemo(() => (points ? evenSeries(points, own?.gaps ?? 'carry') : undefined), [points, own?.gaps]);
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [given] = target.files ?? [];
    if (!given) return;
    const read = readSeriesCsv(await given.text());
    setColumnAt(0);
    setFile(
      read.ok
        ? { name: given.name, columns: read.value }
        : { name: given.name, fault: sayFault(read.failure, language) },
    );
  };
  const spacing = series?.ok ? series.value.spacing : 'day';
  const steps = aheads[spacing][range] ?? 1;
  const [kind, heading, fileName] = own
    ? ([own.id, '', ''] as const)
    : (['file', column?.name ?? '', file?.name ?? ''] as const);
  const shown = useMemo(
    (): ShownSeries | undefined =>
      points && series?.ok
        ? { kind, site: domain, name: heading, file: fileName, points, series: series.value }
        : undefined,
    [domain, fileName, heading, kind, points, series],
  );
  const { kept, reload } = useKeptForecasts(shown, steps);
  return (
    <section className={styles.section} aria-labelledby="forecast-title">
      <h2 id="forecast-title">{say('title')}</h2>
      <div className={styles.choices}>
        <label>
          {say('series')}{' '}
          <Select value={selected} onChange={({ target }) => setChosen(target.value)}>
            {known.map(({ id }) => (
              <option key={id} value={id}>
                {say(id)}
              </option>
            ))}
            <option value="file">{say('file')}</option>
          </Select>
        </label>
        <Segmented
          label={say('ahead')}
          options={aheads[spacing].map((count, index) => ({
            id: String(index),
            label: say(`ahead.${spacing}`, { count }),
          }))}
          selected={String(range)}
          onSelect={(id) => setRange(Number(id))}
        />
      </div>
      {selected === 'file' ? (
        <label className={styles.file}>
          {say('chooseFile')}
          <Input type="file" accept=".csv,.tsv,.txt,text/csv" onChange={(event) => void readFile(event)} />
        </label>
      ) : null}
      {selected === 'file' && file?.columns && file.columns.length > 1 ? (
        <label>
          {say('column')}{' '}
          <Select value={columnAt} onChange={({ target }) => setColumnAt(Number(target.value))}>
            {file.columns.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </Select>
        </label>
      ) : null}
      {selected === 'file' && file?.fault !== undefined ? <p role="alert">{file.fault}</p> : null}
      {known.length === 0 && !points && file?.fault === undefined ? <p className="soft">{say('none')}</p> : null}
      {series && !series.ok ? (
        <p role="alert">{say(`fault.${series.failure.code}`, { day: '', ...series.failure })}</p>
      ) : null}
      {series?.ok ? <WhatHappenedView series={series.value} notes={notes} /> : null}
      {series?.ok && kept ? (
        <ForecastView
          series={series.value}
          steps={steps}
          kind={kind}
          kept={kept}
          name={own ? say(own.id) : heading}
          isCount={own ? own.id !== 'visibility' : isCountName(heading)}
          areClicks={own ? own.id === 'clicks' : isClicksName(heading)}
        />
      ) : null}
      {kept ? <RecordView kept={kept} onChange={reload} /> : null}
    </section>
  );
}

/** A file as it was read, or why it was not. */
interface FileState {
  readonly name: string;
  readonly columns?: readonly SeriesColumn[];
  readonly fault?: string;
}

function sayFault(fault: CsvSeriesFault, language: Translation): string {
  return translate(forecastTexts, language, `fault.${fault.code}`, { line: 0, seen: '', ...fault });
}
