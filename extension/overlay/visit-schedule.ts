/** What one results page waits for, and what of it is out of date. Pure: the page itself is `visit.ts`. */
export interface VisitSchedule {
  /** `working`: a round reads and shows. `pausing`: the next round waits, so that a page that never rests keeps its thread. */
  readonly phase: 'resting' | 'working' | 'pausing';
  /** The page changed since reading it began. */
  readonly isStale: boolean;
  /** Something is known that is not shown. */
  readonly isUnshown: boolean;
  /** New results came during the round. */
  readonly isUrgent: boolean;
  /** How long the next change waits that brings no results; 0 until the first round ended. */
  readonly pauseMs: number;
  /** When the worker hears of the page at the latest; null while nothing is to be told. */
  readonly tellByMs: number | null;
}

export type VisitEvent =
  /** A frame in which the page changed. `isWaiting`: there is nothing to read yet, or nothing to show it with. */
  | { readonly kind: 'looked'; readonly hasNewResults: boolean; readonly isWaiting: boolean }
  /** The answer of the worker, a setting, a click: what was read is drawn again. */
  | { readonly kind: 'asked-to-show' }
  | { readonly kind: 'reading-began' }
  | { readonly kind: 'showing-began' }
  | { readonly kind: 'round-ended'; readonly tookMs: number }
  | { readonly kind: 'pause-ended' }
  /** The page stands still with a reading that the worker has not heard of. */
  | { readonly kind: 'untold'; readonly nowMs: number }
  | { readonly kind: 'told' };

export type VisitAction =
  | { readonly do: 'nothing' }
  | { readonly do: 'work' }
  | { readonly do: 'pause'; readonly ms: number }
  /** Tell the worker after this time, unless another such action comes first. */
  | { readonly do: 'tell'; readonly inMs: number };

export interface VisitStep {
  readonly schedule: VisitSchedule;
  readonly action: VisitAction;
}

export const restingSchedule: VisitSchedule = {
  phase: 'resting',
  isStale: false,
  isUnshown: false,
  isUrgent: false,
  pauseMs: 0,
  tellByMs: null,
};

/** A pause is this many times as long as the round before it, so that we take a fifth of the thread at most. */
const pauseFactor = 4;
const longestPauseMs = 1_000;
/** Pages change many times while they load; the worker hears of the last. */
const restMs = 250;
/** … or, on a page that never rests, of what stands there then. */
const longestRestMs = 2_000;

const nothing: VisitAction = { do: 'nothing' };

/** What follows from an event. */
export function nextStep(schedule: VisitSchedule, event: VisitEvent): VisitStep {
  switch (event.kind) {
    case 'looked':
      return afterLook(schedule, event.hasNewResults, event.isWaiting);
    case 'asked-to-show':
      return schedule.phase === 'working'
        ? stay({ ...schedule, isUnshown: true })
        : startRound({ ...schedule, isUnshown: true });
    case 'reading-began':
      return stay({ ...schedule, isStale: false });
    case 'showing-began':
      return stay({ ...schedule, isUnshown: false });
    case 'round-ended':
      return afterRound({ ...schedule, pauseMs: Math.min(longestPauseMs, pauseFactor * event.tookMs) });
    case 'pause-ended':
      return schedule.phase === 'pausing' ? startRound(schedule) : stay(schedule);
    case 'untold': {
      const tellByMs = schedule.tellByMs ?? event.nowMs + longestRestMs;
      const inMs = Math.max(0, Math.min(restMs, tellByMs - event.nowMs));
      return { schedule: { ...schedule, tellByMs }, action: { do: 'tell', inMs } };
    }
    case 'told':
      return stay({ ...schedule, tellByMs: null });
  }
}

function afterLook(before: VisitSchedule, hasNewResults: boolean, isWaiting: boolean): VisitStep {
  const schedule = {
    ...before,
    isStale: before.isStale || !isWaiting,
    isUrgent: before.isUrgent || hasNewResults,
  };
  if (schedule.phase === 'working' || isWaiting) return stay(schedule);
  return hasNewResults || schedule.pauseMs === 0 ? startRound(schedule) : pause(schedule);
}

/** The next change may wait unless it brought results: a page that never rests would keep us busy all the time. */
function afterRound(schedule: VisitSchedule): VisitStep {
  if (schedule.isUnshown || schedule.isUrgent) return startRound(schedule);
  return schedule.isStale ? pause(schedule) : stay({ ...schedule, phase: 'resting' });
}

function startRound(schedule: VisitSchedule): VisitStep {
  return { schedule: { ...schedule, phase: 'working', isUrgent: false }, action: { do: 'work' } };
}

function pause(schedule: VisitSchedule): VisitStep {
  return { schedule: { ...schedule, phase: 'pausing' }, action: { do: 'pause', ms: schedule.pauseMs } };
}

function stay(schedule: VisitSchedule): VisitStep {
  return { schedule, action: nothing };
}
