import { livePing, liveMessage, livePong, type LiveMessage } from '#shared/api/live-message.ts';

export interface LiveSocketOptions {
  /** A fresh address for each attempt; null where none is given just now: it is asked for again, after a wait. */
  readonly openUrl: () => Promise<string | null>;
  readonly onMessage: (message: LiveMessage) => void;
  readonly onState: (isOpen: boolean) => void;
  readonly signal: AbortSignal;
}

const firstDelayMs = 1_000;
const longestDelayMs = 60_000;
/** Keeps the line open through boxes that drop idle ones. */
const pingEveryMs = 25_000;

/**
 * Holds a socket open until the signal aborts, and goes on after every break from the last event that it has seen. Waits
 * longer after each failed attempt, with chance in it, so that many browsers do not come back at once.
 */
export function holdLiveSocket({ openUrl, onMessage, onState, signal }: LiveSocketOptions): void {
  let lastSeq: number | undefined;
  let failures = 0;

  const open = async (): Promise<void> => {
    const url = await openUrl();
    if (signal.aborted) return;
    if (url === null) return again();
    const since = lastSeq === undefined ? '' : `&since=${lastSeq}`;
    const socket = new WebSocket(url + since);
    const pinging = setInterval(() => {
      if (socket.readyState === WebSocket.OPEN) socket.send(livePing);
    }, pingEveryMs);
    const stop = (): void => socket.close();
    signal.addEventListener('abort', stop);
    socket.addEventListener('open', () => {
      failures = 0;
      onState(true);
    });
    socket.addEventListener('message', ({ data }) => {
      const message = parse(data);
      if (!message) return;
      lastSeq = seqOf(message) ?? lastSeq;
      onMessage(message);
    });
    socket.addEventListener('close', () => {
      clearInterval(pinging);
      signal.removeEventListener('abort', stop);
      if (signal.aborted) return;
      again();
    });
  };
  const again = (): void => {
    onState(false);
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** failures) * (0.5 + Math.random());
    failures += 1;
    setTimeout(() => {
      if (!signal.aborted) void open();
    }, delayMs);
  };
  void open();
}

function parse(data: unknown): LiveMessage | undefined {
  if (typeof data !== 'string' || data === livePong) return undefined;
  try {
    const parsed = liveMessage.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function seqOf(message: LiveMessage): number | undefined {
  if (message.type === 'events') return message.events.at(-1)?.seq;
  return 'seq' in message ? message.seq : undefined;
}
