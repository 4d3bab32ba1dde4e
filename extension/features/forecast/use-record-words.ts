import type { Spacing } from '#shared/forecast/dated-series.ts';
import { forecastTexts } from '#shared/forecast/forecast-texts.data.ts';
import type { ForecastGroup } from '#shared/forecast/record/forecast-record.ts';
import { forecastRecordTexts } from '#shared/forecast/record/forecast-record-texts.data.ts';
import type { Scales } from '#shared/forecast/record/recalibrate.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

const texts = { ...forecastTexts, ...forecastRecordTexts };

interface RecordWords {
  readonly say: (id: keyof typeof texts, params?: MessageParams) => string;
  /** Of a mean symmetric percentage error, 0 to 200. */
  readonly percentOff: (smape: number) => string;
  /** Of a share from 0 to 1; – where there is none. */
  readonly share: (value: number | null) => string;
  /** A ratio with two digits behind the point. */
  readonly ratio: (value: number) => string;
  /** Of a squared error from 0 to 1. */
  readonly error: (value: number) => string;
  readonly sayScales: (scales: Scales) => { readonly scale80: string; readonly scale95: string };
  readonly sayGroup: (group: ForecastGroup) => string;
  readonly sayAhead: (spacing: Spacing, count: number) => string;
}

/** What the record of forecasts is said with. */
export function useRecordWords(): RecordWords {
  const language = usePartLanguage('forecast');
  const { locale } = useWords();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const ratios = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const errors = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const say: RecordWords['say'] = (id, params) => translate(texts, language, id, params);
  const sayAhead: RecordWords['sayAhead'] = (spacing, count) => say(`ahead.${spacing}`, { count });
  return {
    say,
    percentOff: (smape) => percent.format(smape / 100),
    share: (value) => (value === null ? '–' : percent.format(value)),
    ratio: (value) => ratios.format(value),
    error: (value) => errors.format(value),
    sayScales: ({ scale80, scale95 }) => ({ scale80: ratios.format(scale80), scale95: ratios.format(scale95) }),
    sayAhead,
    sayGroup: ({ horizon, kind, spacing }) =>
      `${kind === 'file' ? say('kept.file') : say(kind)}, ${sayAhead(spacing, horizon)}`,
  };
}
