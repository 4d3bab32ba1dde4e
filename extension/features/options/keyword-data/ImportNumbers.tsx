import { type ReactNode, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import type { ImportAnswer } from '#extension/platform/messages/metric-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import optionsStyles from '../options.module.css';
import { decodeFile } from './decode-file.ts';

/** Numbers of a vendor's file. */
export function ImportNumbers(): ReactNode {
  const language = usePartLanguage('research');
  const [country, setCountry] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer>();
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const csv = decodeFile(new Uint8Array(await file.arrayBuffer()));
    const place = { country: /^[a-z]{2}$/i.test(country) ? country.toLowerCase() : null, language: null, device: null };
    setAnswer(await askBackground('importMetrics', { csv, place }));
  };
  return (
    <section aria-labelledby="import-numbers">
      <h3 id="import-numbers">{translate(metricTexts, language, 'metrics.import')}</h3>
      <p className="soft">{translate(metricTexts, language, 'metrics.importExplained')}</p>
      <label className={optionsStyles.choice}>
        <span>{translate(metricTexts, language, 'metrics.country')}</span>
        <Input
          maxLength={2}
          placeholder="us"
          spellCheck={false}
          value={country}
          onChange={(event) => setCountry(event.target.value)}
        />
      </label>
      <label className={optionsStyles.choice}>
        <span>{translate(metricTexts, language, 'metrics.file')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file may be taken again.
            target.value = '';
          }}
        />
      </label>
      <output>{answer ? sayAnswer(answer, language) : ''}</output>
    </section>
  );
}

function sayAnswer({ fault, keywords, source }: ImportAnswer, language: ReturnType<typeof usePartLanguage>): string {
  if (source !== null) {
    return translate(metricTexts, language, 'metrics.imported', {
      source: keywordSourceNames[source],
      count: keywords,
    });
  }
  return translate(metricTexts, language, `metrics.file.${fault ?? 'broken'}`);
}
