import type { ReactNode } from 'react';

import type { Proposal } from '#shared/chat/proposal.ts';
import { crawlTexts } from '#shared/crawl/crawl-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

type Field = readonly [label: string, value: string | readonly string[]];

/** Every value that would be written, as text: nothing that a model wrote is a link. */
export function ProposalFields({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const fields = useFields(proposal);
  return (
    <dl className={styles.proposed}>
      {fields.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {typeof value === 'string' ? (
              value
            ) : (
              <ul>
                {value.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useFields({ kind, write }: Proposal): readonly Field[] {
  const say = useSay();
  const { number, text } = useWords();
  const alerts = usePartLanguage('alerts');
  const crawl = usePartLanguage('crawl');
  switch (kind) {
    case 'keywords': {
      const { country, devices, engine, keywords, language } = write;
      return [
        [say('field.keywords'), keywords],
        [say('column.engine'), nameOfEngine(engine)],
        [say('column.device'), devices.map((device) => text(`kw.device.${device}`)).join(', ')],
        [say('column.country'), country === '' ? say('field.anywhere') : country.toUpperCase()],
        [say('field.language'), language === '' ? say('field.any') : language],
      ];
    }
    case 'competitors':
      return [[say('column.competitors'), write.competitors]];
    case 'crawl':
      return [
        [say('field.start'), write.start],
        [translate(crawlTexts, crawl, 'crawl.scope'), translate(crawlTexts, crawl, `crawl.scope.${write.scope}`)],
        [say('field.maxPages'), number(write.maxPages)],
      ];
    case 'monitor':
      return [
        [say('column.url'), write.url],
        [say('field.watches'), translate(monitorTexts, alerts, `monitor.kind.${write.watches}`)],
        [
          translate(monitorTexts, alerts, 'monitor.every'),
          translate(monitorTexts, alerts, `monitor.every.${write.everyMinutes}`),
        ],
      ];
    case 'note':
      return [
        [say('column.day'), write.day],
        [say('column.text'), write.text],
      ];
  }
}
