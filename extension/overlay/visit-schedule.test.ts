import { describe, expect, it } from 'vitest';

import { nextStep, restingSchedule, type VisitAction, type VisitEvent, type VisitSchedule } from './visit-schedule.ts';

const look = (hasNewResults: boolean, isWaiting = false): VisitEvent => ({ kind: 'looked', hasNewResults, isWaiting });
const show: VisitEvent = { kind: 'asked-to-show' };
const read: VisitEvent = { kind: 'reading-began' };
const shown: VisitEvent = { kind: 'showing-began' };
const ended = (tookMs: number): VisitEvent => ({ kind: 'round-ended', tookMs });
const paused: VisitEvent = { kind: 'pause-ended' };
const untold = (nowMs: number): VisitEvent => ({ kind: 'untold', nowMs });
const told: VisitEvent = { kind: 'told' };

/** What follows from each event in turn: `work`, `pause 40`, `tell 250`, `-`. */
function follow(events: readonly VisitEvent[]): { readonly actions: string[]; readonly schedule: VisitSchedule } {
  const actions: string[] = [];
  let schedule = restingSchedule;
  for (const event of events) {
    const step = nextStep(schedule, event);
    schedule = step.schedule;
    actions.push(describeAction(step.action));
  }
  return { actions, schedule };
}

function describeAction(action: VisitAction): string {
  switch (action.do) {
    case 'nothing':
      return '-';
    case 'work':
      return 'work';
    case 'pause':
      return `pause ${action.ms}`;
    case 'tell':
      return `tell ${action.inMs}`;
  }
}

const round = [look(true), read, shown, ended(10)];

describe('rounds', () => {
  it.each<[string, readonly VisitEvent[], readonly string[]]>([
    ['the first look reads at once, with or without results', [look(false)], ['work']],
    ['a page that has nothing to read yet waits', [look(true, true)], ['-']],
    ['a round that nothing disturbed ends in rest', round, ['work', '-', '-', '-']],
    [
      'after it, a change without results waits four times as long as the round took',
      [...round, look(false)],
      ['work', '-', '-', '-', 'pause 40'],
    ],
    ['results do not wait', [...round, look(true)], ['work', '-', '-', '-', 'work']],
    ['results end a pause', [...round, look(false), look(true)], ['work', '-', '-', '-', 'pause 40', 'work']],
    [
      'a pause that ended in the meantime starts nothing twice',
      [...round, look(false), look(true), paused],
      ['work', '-', '-', '-', 'pause 40', 'work', '-'],
    ],
    ['a pause ends with a round', [...round, look(false), paused], ['work', '-', '-', '-', 'pause 40', 'work']],
    [
      'a change during a round is read after a pause',
      [look(true), read, look(false), shown, ended(20)],
      ['work', '-', '-', '-', 'pause 80'],
    ],
    [
      'results that come during a round are read right after it',
      [look(true), read, look(true), shown, ended(20)],
      ['work', '-', '-', '-', 'work'],
    ],
    [
      'a change before reading began is read by this round',
      [look(true), look(false), read, shown, ended(5)],
      ['work', '-', '-', '-', '-'],
    ],
    [
      'no pause is longer than a second',
      [look(true), read, shown, ended(9_000), look(false)],
      ['work', '-', '-', '-', 'pause 1000'],
    ],
    ['an answer is shown at once', [...round, show], ['work', '-', '-', '-', 'work']],
    [
      'an answer during a round is shown right after it',
      [look(true), read, shown, show, ended(5)],
      ['work', '-', '-', '-', 'work'],
    ],
    [
      'an answer before showing began is shown by this round',
      [look(true), read, show, shown, ended(5)],
      ['work', '-', '-', '-', '-'],
    ],
  ])('%s', (_name, events, expected) => {
    expect(follow(events).actions).toEqual(expected);
  });

  it('loses no change, whatever comes in which order', () => {
    const events = [look(true), look(false), show, read, shown, ended(1), paused];
    for (let seed = 0; seed < 2_000; seed += 1) {
      let schedule = restingSchedule;
      let state = seed;
      for (let step = 0; step < 30; step += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        const event = events[state % events.length];
        const isWorking = schedule.phase === 'working';
        if (!event || (['reading-began', 'showing-began', 'round-ended'].includes(event.kind) && !isWorking)) continue;
        schedule = nextStep(schedule, event).schedule;
        const isIdle = schedule.phase === 'resting';
        expect(isIdle && (schedule.isStale || schedule.isUnshown || schedule.isUrgent)).toBe(false);
      }
    }
  });
});

describe('telling the worker', () => {
  it('waits for a quarter of a second of rest', () => {
    expect(follow([untold(1_000)]).actions).toEqual(['tell 250']);
  });

  it('waits two seconds at most on a page that never rests', () => {
    expect(follow([untold(1_000), untold(1_200), untold(2_900), untold(3_500)]).actions).toEqual([
      'tell 250',
      'tell 250',
      'tell 100',
      'tell 0',
    ]);
  });

  it('counts from the next untold reading again', () => {
    const { actions, schedule } = follow([untold(1_000), told, untold(9_000)]);
    expect([actions.at(-1), schedule.tellByMs]).toEqual(['tell 250', 11_000]);
  });
});
