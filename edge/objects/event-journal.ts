import type { LiveEvent } from '#shared/api/live-message.ts';

/** What a client that comes back can still be told one by one. */
export const keptEvents = 500;
/** Tickets that nobody used are dropped after so many newer ones. */
const maxTickets = 1_000;

export interface JournalEntry {
  readonly seq: number;
  readonly event: LiveEvent;
}

/** The last events of a project and its open tickets, in the object's own SQLite. */
export interface EventJournal {
  append(events: readonly LiveEvent[], nowMs: number): readonly JournalEntry[];
  /** Undefined where some of the events after `seq` are gone, or `seq` was never given. */
  since(seq: number): readonly JournalEntry[] | undefined;
  lastSeq(): number;
  addTicket(ticket: string, expiresAtMs: number): void;
  /** True once for a ticket that is still good. */
  takeTicket(ticket: string, nowMs: number): boolean;
  /** Drops what is older, and tells whether something is left. Numbers go on where they were. */
  forgetBefore(ms: number): boolean;
}

/** Lays out the tables where they are missing. */
export function openEventJournal(sql: SqlStorage): EventJournal {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, event TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS tickets (ticket TEXT PRIMARY KEY, expires_at_ms INTEGER NOT NULL);
  `);
  const lastSeq = (): number =>
    Number(sql.exec("SELECT coalesce(max(seq), 0) AS seq FROM sqlite_sequence WHERE name = 'journal'").one()['seq']);

  return {
    lastSeq,
    append(events, nowMs) {
      const entries = events.map((event) => {
        const row = sql
          .exec('INSERT INTO journal (at_ms, event) VALUES (?, ?) RETURNING seq', nowMs, JSON.stringify(event))
          .one();
        return { seq: Number(row['seq']), event };
      });
      sql.exec('DELETE FROM journal WHERE seq <= ?', lastSeq() - keptEvents);
      return entries;
    },
    since(seq) {
      const last = lastSeq();
      if (seq > last) return undefined;
      const rows = sql.exec('SELECT seq, event FROM journal WHERE seq > ? ORDER BY seq', seq).toArray();
      if (rows.length < last - seq) return undefined;
      return rows.map((row) => ({ seq: Number(row['seq']), event: parseEvent(row['event']) }));
    },
    addTicket(ticket, expiresAtMs) {
      sql.exec('INSERT INTO tickets (ticket, expires_at_ms) VALUES (?, ?)', ticket, expiresAtMs);
      sql.exec(
        'DELETE FROM tickets WHERE ticket NOT IN (SELECT ticket FROM tickets ORDER BY expires_at_ms DESC LIMIT ?)',
        maxTickets,
      );
    },
    takeTicket(ticket, nowMs) {
      const taken = sql.exec('DELETE FROM tickets WHERE ticket = ? RETURNING expires_at_ms', ticket).toArray();
      sql.exec('DELETE FROM tickets WHERE expires_at_ms < ?', nowMs);
      return taken.some((row) => Number(row['expires_at_ms']) >= nowMs);
    },
    forgetBefore(ms) {
      sql.exec('DELETE FROM journal WHERE at_ms < ?', ms);
      sql.exec('DELETE FROM tickets WHERE expires_at_ms < ?', ms);
      const left = 'SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM tickets) AS count';
      return Number(sql.exec(left).one()['count']) > 0;
    },
  };
}

/** Safe because only `append` writes the column. */
function parseEvent(value: SqlStorageValue | undefined): LiveEvent {
  return JSON.parse(value as string) as LiveEvent;
}
