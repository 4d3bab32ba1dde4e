import type { WireClient, WireSession } from './sql-engine.ts';
import type { EndTurn, TurnQueue } from './turn-queue.ts';
import { backendMessage, errorMessage, finalStatus, takeMessages, takeStartup } from './wire-messages.ts';

export interface PgliteSessionOptions {
  readonly password: string;
  readonly turns: TurnQueue;
  /** Hands whole messages to the one Postgres session that PGlite has. */
  execute(messages: Uint8Array): Promise<Uint8Array>;
  runText(sql: string): Promise<void>;
  /** An open transaction without a message for so long is rolled back and its session ended, as Neon does. */
  readonly idleInTransactionMs: number;
}

/**
 * A wire session on PGlite, which has only one session of its own. A client holds it from its first message to the
 * ReadyForQuery outside a transaction, so that transactions of several clients never mix. As behind Neon's pooler,
 * session settings do not carry over from one transaction to the next.
 */
export function openPgliteSession(client: WireClient, options: PgliteSessionOptions): WireSession {
  let phase: 'startup' | 'password' | 'ready' | 'ended' = 'startup';
  let buffer: Uint8Array = new Uint8Array();
  let endTurn: EndTurn | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();

  function enqueue(step: () => Promise<void>): void {
    work = work.then(step).catch(() => finish());
  }

  async function handle(): Promise<void> {
    if (phase === 'startup') handleStartup();
    if (phase === 'password') handlePassword();
    if (phase !== 'ready') return;
    const { bytes, types, rest } = takeMessages(buffer);
    buffer = rest;
    const goodbye = types.indexOf('X');
    if (goodbye === -1) {
      if (types.length > 0) await forward(bytes);
      return;
    }
    const beforeGoodbye = takeMessages(bytes, goodbye).bytes;
    if (beforeGoodbye.length > 0) await forward(beforeGoodbye);
    await finish();
  }

  async function forward(messages: Uint8Array): Promise<void> {
    clearTimeout(idleTimer);
    endTurn ??= await options.turns.take();
    // Between asking for the turn and getting it the client may have gone.
    if (phase === 'ended') return release();
    // A copy, since PGlite keeps a reference while the buffer goes on changing.
    const answer = await options.execute(messages.slice());
    client.send(answer);
    if (finalStatus(answer) === 'I') release();
    else idleTimer = setTimeout(() => enqueue(expire), options.idleInTransactionMs);
  }

  async function expire(): Promise<void> {
    if (!endTurn) return;
    client.send(errorMessage('FATAL', '25P03', 'terminating connection due to idle-in-transaction timeout'));
    await finish();
  }

  function handleStartup(): void {
    const startup = takeStartup(buffer);
    if (!startup) return;
    buffer = startup.rest;
    if (startup.message.kind === 'ssl-request') {
      client.send(new Uint8Array([0x4e]));
      return handleStartup();
    }
    if (startup.message.kind === 'cancel-request') return client.close();
    phase = 'password';
    client.send(backendMessage('R', 3));
  }

  function handlePassword(): void {
    const { bytes, types, rest } = takeMessages(buffer, 1);
    if (types.length === 0) return;
    buffer = rest;
    const given = Buffer.from(bytes.subarray(5, -1)).toString('utf8');
    if (types[0] !== 'p' || given !== options.password) {
      phase = 'ended';
      client.send(errorMessage('FATAL', '28P01', 'password authentication failed'));
      return client.close();
    }
    phase = 'ready';
    const settings = Object.entries(serverSettings).map(([name, value]) => backendMessage('S', name, value));
    client.send(
      Buffer.concat([
        backendMessage('R', 0),
        ...settings,
        backendMessage('K', 1, 1),
        backendMessage('Z', new Uint8Array([0x49])),
      ]),
    );
  }

  async function finish(): Promise<void> {
    clearTimeout(idleTimer);
    const wasOpen = phase !== 'ended';
    phase = 'ended';
    try {
      // Also clears an extended-protocol error that still waits for its Sync.
      if (endTurn) await options.runText('ROLLBACK');
    } finally {
      release();
      if (wasOpen) client.close();
    }
  }

  function release(): void {
    clearTimeout(idleTimer);
    endTurn?.();
    endTurn = undefined;
  }

  return {
    receive(bytes) {
      if (phase === 'ended') return;
      enqueue(() => {
        buffer = buffer.length === 0 ? bytes : Buffer.concat([buffer, bytes]);
        return handle();
      });
    },
    end: () => enqueue(finish),
  };
}

const serverSettings = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  integer_datetimes: 'on',
  server_encoding: 'UTF8',
  server_version: '18.0',
  standard_conforming_strings: 'on',
  TimeZone: 'UTC',
} as const;
