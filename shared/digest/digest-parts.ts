import { type EventKind, eventKinds, type LoggedEvent } from '#shared/events/logged-event.ts';

/** What a digest tells, in its order. */
export const digestParts = ['broke', 'recovered', 'moved', 'checked'] as const;

export type DigestPart = (typeof digestParts)[number];

export interface Digest {
  /** What broke and has not recovered since, the gravest first; none of it is told again below. */
  readonly first: readonly LoggedEvent[];
  /** Newest first, the newest of each subject alone; `more` counts what is not listed. */
  readonly parts: Readonly<Record<DigestPart, { readonly events: readonly LoggedEvent[]; readonly more: number }>>;
  /** Events of the period by kind, in the order of kinds; kinds without one are left out. */
  readonly counts: readonly { readonly kind: EventKind; readonly count: number }[];
}

const firstLines = 3;
const linesOfPart = 10;

/**
 * What to tell of a period. `events`: newest first, of what is listed; `counted`: all of them, by kind, since more may
 * have happened than is listed.
 */
export function digestOf(events: readonly LoggedEvent[], counted: ReadonlyMap<EventKind, number>): Digest {
  const broken = newestOfEach(events).filter((event) => judge(event).part === 'broke');
  const first = broken.toSorted((one, other) => judge(one).gravity - judge(other).gravity).slice(0, firstLines);
  const isFirst = new Set(first);
  const part = (name: DigestPart) => {
    const told = newestOfEach(events.filter((event) => judge(event).part === name && !isFirst.has(event)));
    const rest = told.filter(({ subjectId }) => !first.some((known) => known.subjectId === subjectId));
    const listed = name === 'broke' ? rest : told;
    return { events: listed.slice(0, linesOfPart), more: Math.max(0, listed.length - linesOfPart) };
  };
  return {
    first,
    parts: { broke: part('broke'), recovered: part('recovered'), moved: part('moved'), checked: part('checked') },
    counts: eventKinds.flatMap((kind) => {
      const count = counted.get(kind) ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
  };
}

/** Events of one monitor follow each other; of a keyword, its rank and its alerts are different news. */
function newestOfEach(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  return [...Map.groupBy(events, ({ kind, subjectId }) => `${kind} ${subjectId}`).values()].flatMap((all) =>
    all.slice(0, 1),
  );
}

interface Judgement {
  readonly part: DigestPart;
  /** 0 is the gravest; of what broke alone. */
  readonly gravity: number;
}

/** Which part of a digest an event belongs to. */
export function judge(event: LoggedEvent): Judgement {
  switch (event.kind) {
    case 'monitor.changed':
      return judgeMonitor(event.data.fields);
    case 'alert.crawl':
      return { part: 'broke', gravity: 2 };
    case 'alert.keyword':
      return lossKinds.has(event.data.condition.kind) ? { part: 'broke', gravity: 4 } : { part: 'moved', gravity: 9 };
    case 'rank.changed':
    case 'alert.series':
      return { part: 'moved', gravity: 9 };
    case 'crawl.ended':
    case 'audit.stored':
      return { part: 'checked', gravity: 9 };
  }
}

const lossKinds: ReadonlySet<string> = new Set(['leaves-top', 'feature-lost', 'competitor-overtakes', 'check-failing']);

type MonitorFields = Extract<LoggedEvent, { kind: 'monitor.changed' }>['data']['fields'];

function judgeMonitor(fields: MonitorFields): Judgement {
  const state = fields.find(({ field }) => field === 'state')?.added[0];
  if (state === 'up') return { part: 'recovered', gravity: 9 };
  if (state === 'down' || state === 'login') return { part: 'broke', gravity: 0 };
  if (state === 'slow') return { part: 'broke', gravity: 5 };
  const blocked = fields.find(({ field }) => field === 'googlebotBlocked');
  if (blocked && blocked.added.length > 0) return { part: 'broke', gravity: 1 };
  if (blocked && blocked.removed.length > 0) return { part: 'recovered', gravity: 9 };
  if (fields.some(({ field }) => field === 'expiresWithin')) return { part: 'broke', gravity: 3 };
  return { part: 'moved', gravity: 9 };
}
