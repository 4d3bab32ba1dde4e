import { type Translation, translate } from '#shared/kernel/translation.ts';

import { monitorTexts } from './monitor-texts.data.ts';
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
  const state = `monitor.status.${line}`;
  if (field === 'state' && isTextId(state)) return translate(monitorTexts, language, state);
  return field === 'status' || field === 'robotsStatus' ? sayAnswer(line, language) : line;
}

function isTextId(id: string): id is keyof typeof monitorTexts {
  return Object.hasOwn(monitorTexts, id) && id !== 'monitor.fault.redirects';
}
