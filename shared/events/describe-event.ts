import { describeAlert } from '#shared/alerts/describe-alert.ts';
import { readableAddress } from '#shared/kernel/readable-address.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';
import { describeMonitorEvent } from '#shared/monitors/describe-monitor-event.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';

import { eventTexts } from './event-texts.data.ts';
import type { LoggedEvent } from './logged-event.ts';

/** One event in a sentence. */
export function describeEvent(event: LoggedEvent, language: Translation): string {
  switch (event.kind) {
    case 'monitor.changed':
      return describeMonitorEvent(event.data, language);
    case 'rank.changed': {
      const { device, engine, from, keyword, to } = event.data;
      const place = (position: number | null): string =>
        position === null
          ? translate(eventTexts, language, 'timeline.notFound')
          : translate(eventTexts, language, 'timeline.position', { position });
      return translate(eventTexts, language, 'timeline.rank', {
        keyword,
        engine: nameOfEngine(engine),
        device: translate(eventTexts, language, `timeline.${device}`),
        from: place(from),
        to: place(to),
      });
    }
    case 'crawl.ended': {
      const { errors, isComplete, pages, warnings } = event.data;
      const id = isComplete ? 'timeline.crawl' : 'timeline.crawlPartly';
      return translate(eventTexts, language, id, { pages, errors, warnings });
    }
    case 'audit.stored': {
      const { errors, score, url: audited } = event.data;
      const url = readableAddress(audited);
      return score === null
        ? translate(eventTexts, language, 'timeline.auditWithout', { url, errors })
        : translate(eventTexts, language, 'timeline.audit', { url, errors, score });
    }
    case 'alert.keyword':
    case 'alert.series':
    case 'alert.crawl':
      return describeAlert(event.data, language);
  }
}
