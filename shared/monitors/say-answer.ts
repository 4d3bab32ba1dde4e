import { type Translation, translate } from '#shared/kernel/translation.ts';

import { blockName } from '#shared/serp/block-name.ts';
import { blockTexts } from '#shared/serp/block-texts.data.ts';

import { monitorTexts } from './monitor-texts.data.ts';
import { sayPrice } from './price/say-price.ts';
import { sayVitals } from './vitals/say-vitals.ts';
import type { MonitorField } from './snapshot.ts';

/** How an address answered (the `note` of a look, a status that is compared): a status as it is, all else in words. */
export function sayAnswer(answer: string, language: Translation): string {
  const id = `monitor.fault.${answer}`;
  if (isTextId(id)) return translate(monitorTexts, language, id);
  const hops = /^(\d+) redirects$/.exec(answer)?.[1];
  return hops === undefined
    ? answer
    : translate(monitorTexts, language, 'monitor.fault.redirects', { count: Number(hops) });
}

/** A line of a field that is looked at: an answer and a state in words, all else as it is. */
export function sayLine(field: MonitorField, line: string, language: Translation): string {
  const known = (id: string): string => (isTextId(id) ? translate(monitorTexts, language, id) : line);
  const ways: Partial<Record<MonitorField, () => string>> = {
    state: () => known(`monitor.status.${line}`),
    status: () => sayAnswer(line, language),
    robotsStatus: () => sayAnswer(line, language),
    vitals: () => sayVitals(line, language),
    vitalsFigures: () => sayVitals(line, language),
    indexVerdict: () => known(`monitor.index.${line}`),
    indexBarriers: () => known(`monitor.barrier.${line}`),
    price: () => sayPrice(line, language.locale),
    availability: () => sayAvailability(line, language),
    resultsFeatures: () => sayBlock(line, language),
    ownedFeatures: () => sayBlock(line, language),
    checkedAt: () => sayTime(line, language),
    lastCrawl: () => sayTime(line, language),
  };
  return ways[field]?.() ?? line;
}

function sayBlock(line: string, language: Translation): string {
  return blockName(line, (id) => translate(blockTexts, language, id));
}

/** `Green tea: InStock` where there are several products. */
function sayAvailability(line: string, language: Translation): string {
  const at = line.lastIndexOf(': ') + 1;
  const id = `monitor.availability.${line.slice(at).trim()}`;
  return isTextId(id) ? `${line.slice(0, at)} ${translate(monitorTexts, language, id)}`.trim() : line;
}

function sayTime(line: string, language: Translation): string {
  const at = Date.parse(line);
  const format = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return Number.isNaN(at) ? line : `${format.format(at)} UTC`;
}

function isTextId(id: string): id is keyof typeof monitorTexts {
  return Object.hasOwn(monitorTexts, id) && id !== 'monitor.fault.redirects';
}
