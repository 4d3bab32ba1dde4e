import { readableAddress } from '#shared/kernel/readable-address.ts';
import { type Translation, translate } from '#shared/kernel/translation.ts';

import { monitorTexts } from './monitor-texts.data.ts';
import { sayAnswer, sayLine } from './say-answer.ts';
import type { FieldChange } from './snapshot.ts';

/** What a monitor found, as far as it takes to say it. */
interface FoundChange {
  readonly url: string;
  /** What its owner calls it; empty or missing: its address. */
  readonly name?: string | undefined;
  readonly note: string;
  readonly fields: readonly FieldChange[];
}

const longest = 120;
const pathsInSentence = 5;
const states = ['up', 'down', 'slow', 'login'] as const;

/** One sentence for how an address answers, and one for each field that changed. */
export function describeMonitorEvent({ fields, name, note, url: watched }: FoundChange, language: Translation): string {
  const url = name || readableAddress(watched);
  const answer = fields.find(({ field }) => field === 'state');
  const [before, now] = [answer?.removed[0], answer?.added[0]];
  if (now === 'up' && before === 'slow') return translate(monitorTexts, language, 'monitor.told.notSlow', { url });
  if (now === 'up' && before === 'login') return translate(monitorTexts, language, 'monitor.told.notLogin', { url });
  const state = states.find((each) => each === now);
  if (state)
    return translate(monitorTexts, language, `monitor.told.${state}`, { url, note: sayAnswer(note, language) });
  const days = Number(fields.find(({ field }) => field === 'expiresWithin')?.added[0] ?? Number.NaN);
  if (days === 0) return translate(monitorTexts, language, 'monitor.told.expired', { url });
  if (days > 0) return translate(monitorTexts, language, 'monitor.told.expires', { url, days });
  const parts = fields.flatMap((change) => describeField(change, language)).join(' ');
  return translate(monitorTexts, language, 'monitor.told.changed', { url, parts });
}

function describeField({ added, field, removed }: FieldChange, language: Translation): readonly string[] {
  if (field === 'googlebotBlocked') {
    const say = (id: 'monitor.told.closed' | 'monitor.told.opened', paths: readonly string[]) =>
      paths.length === 0
        ? []
        : [translate(monitorTexts, language, id, { paths: paths.slice(0, pathsInSentence).join(', ') })];
    return [...say('monitor.told.closed', added), ...say('monitor.told.opened', removed)];
  }
  const name = translate(monitorTexts, language, `monitor.field.${field}`);
  if (added.length > 1 || removed.length > 1) {
    const counts = { field: name, added: added.length, removed: removed.length };
    return [translate(monitorTexts, language, 'monitor.told.lines', counts)];
  }
  const [before, after] = [removed[0], added[0]].map((line) =>
    line === undefined
      ? translate(monitorTexts, language, 'monitor.nothing')
      : sayLine(field, line, language).slice(0, longest),
  );
  return [
    translate(monitorTexts, language, 'monitor.told.field', { field: name, before: before ?? '', after: after ?? '' }),
  ];
}
