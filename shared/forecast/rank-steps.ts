/** The rank of a day with a check: its number (days since any one), and the position; null for not found. */
export interface RankDay {
  readonly day: number;
  readonly position: number | null;
}

/** From one day to the next. */
export interface RankStep {
  readonly from: number | null;
  readonly to: number | null;
  /** 1 for the newest, halved for each thirty days before it. */
  readonly weight: number;
}

const halfLife = 30;

/**
 * The steps that a rank took from day to day, days ascending. Over a gap the change is one step and the days between
 * had none: that a rank is where it was is as much a step as that it moved.
 */
export function rankSteps(days: readonly RankDay[]): readonly RankStep[] {
  const newest = days.at(-1)?.day ?? 0;
  return days.slice(1).flatMap(({ day, position }, index) => {
    const before = days[index];
    if (!before) return [];
    const weight = 0.5 ** ((newest - day) / halfLife);
    const stayed = Math.min(day - before.day, halfLife) - 1;
    const step: RankStep = { from: before.position, to: position, weight };
    return stayed > 0 ? [{ from: before.position, to: before.position, weight: weight * stayed }, step] : [step];
  });
}
