/** Events from one task to another; nothing is lost, and who waits is woken at once. */
export interface EventQueue<Event> {
  push(event: Event): void;
  /** No more events come. */
  close(): void;
  /** The next event; `beat` where none came in time, `closed` after the last. */
  next(waitMs: number): Promise<Event | 'beat' | 'closed'>;
}

export function createEventQueue<Event extends object>(): EventQueue<Event> {
  const waiting: Event[] = [];
  let isClosed = false;
  let wake: (() => void) | undefined;
  return {
    push(event) {
      waiting.push(event);
      wake?.();
    },
    close() {
      isClosed = true;
      wake?.();
    },
    async next(waitMs) {
      if (waiting.length === 0 && !isClosed) {
        let timer: ReturnType<typeof setTimeout> | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, waitMs);
        });
        clearTimeout(timer);
        wake = undefined;
      }
      return waiting.shift() ?? (isClosed ? 'closed' : 'beat');
    },
  };
}
