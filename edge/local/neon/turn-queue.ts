/** Ends a turn; calling it twice is harmless. */
export type EndTurn = () => void;

/** One at a time, in the order of asking. */
export interface TurnQueue {
  take(): Promise<EndTurn>;
}

export function createTurnQueue(): TurnQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    take() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      return before.then(() => resolve);
    },
  };
}
