import { DurableObject } from 'cloudflare:workers';

import { livePing, livePong, type LiveEvent, type LiveMessage } from '#shared/api/live-message.ts';

import { type EventJournal, type JournalEntry, openEventJournal } from './event-journal.ts';

/** Events that come within so long travel together. */
const gatherMs = 50;
/** A frame with more is replaced by "read again", which is cheaper for both sides. */
const maxEventsPerFrame = 200;

/** A client that was away for longer reads everything again. */
const tidyAfterMs = 24 * 60 * 60 * 1_000;

/** Of our own range (RFC 6455 §7.4.2): come back with a new ticket; do not come back. */
const againCode = 4_401;
const goneCode = 4_404;

/**
 * One per project: holds the sockets of those who look at it and tells them what happens. It hibernates between events;
 * whatever must outlive that is in the journal.
 */
export class ProjectMonitor extends DurableObject {
  #journal: EventJournal;
  #waiting: JournalEntry[] = [];

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#journal = openEventJournal(ctx.storage.sql);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(livePing, livePong));
  }

  /** Writes the events down and sends them to every socket a moment later. */
  async publish(events: readonly LiveEvent[]): Promise<void> {
    const entries = this.#journal.append(events, Date.now());
    this.#gather(entries);
    await this.#planTidying();
  }

  #gather(entries: readonly JournalEntry[]): void {
    if (this.ctx.getWebSockets().length === 0) return;
    if (this.#waiting.length === 0) setTimeout(() => this.#flush(), gatherMs);
    this.#waiting.push(...entries);
  }

  /** Says what holds for a moment only: who looks now hears it, and nobody later. */
  tell(message: LiveMessage): void {
    for (const socket of this.ctx.getWebSockets()) send(socket, message);
  }

  async addTicket(ticket: string, expiresAtMs: number): Promise<void> {
    this.#journal.addTicket(ticket, expiresAtMs);
    await this.#planTidying();
  }

  /** The object's own schedule: once a day as long as there is something that nobody will ask for any more. */
  override async alarm(): Promise<void> {
    if (this.#journal.forgetBefore(Date.now() - tidyAfterMs)) await this.#planTidying();
  }

  /** Somebody who may look no more could hold one of them. */
  closeSockets(): void {
    for (const socket of this.ctx.getWebSockets()) socket.close(againCode, 'Come back with a new ticket.');
  }

  /** Leaves nothing behind, as if nobody had ever asked for this object. */
  async clear(): Promise<void> {
    this.#waiting = [];
    for (const socket of this.ctx.getWebSockets()) socket.close(goneCode, 'The project is deleted.');
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#journal = openEventJournal(this.ctx.storage.sql);
  }

  /** The handshake: 401 without a good ticket. `since` is the last `seq` that the client has seen. */
  override fetch(request: Request): Response {
    const { searchParams } = new URL(request.url);
    if (!this.#journal.takeTicket(searchParams.get('ticket') ?? '', Date.now()))
      return new Response(null, { status: 401 });
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    this.#greet(server, searchParams.get('since'));
    this.#tellPresence();
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(): void {
    // Clients have nothing to say but pings, which are answered without waking the object.
  }

  override webSocketClose(socket: WebSocket): void {
    this.#tellPresence(socket);
  }

  override webSocketError(socket: WebSocket): void {
    this.#tellPresence(socket);
  }

  #greet(socket: WebSocket, since: string | null): void {
    const seq = this.#journal.lastSeq();
    send(socket, { type: 'hello', seq });
    if (since === null) return;
    const missed = /^\d{1,15}$/.test(since) ? this.#journal.since(Number(since)) : undefined;
    if (missed === undefined) send(socket, { type: 'refetch', seq });
    else if (missed.length > 0) send(socket, frameOf(missed));
  }

  #flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length === 0) return;
    const frame = frameOf(entries);
    for (const socket of this.ctx.getWebSockets()) send(socket, frame);
  }

  /** Reads before it writes: the alarm stays where it is, off the way of events. */
  async #planTidying(): Promise<void> {
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + tidyAfterMs);
  }

  /** `leaving` is still listed while it closes. */
  #tellPresence(leaving?: WebSocket): void {
    const sockets = this.ctx.getWebSockets().filter((socket) => socket !== leaving);
    for (const socket of sockets) send(socket, { type: 'presence', viewers: sockets.length });
  }
}

function frameOf(entries: readonly JournalEntry[]): LiveMessage {
  const seq = entries.at(-1)?.seq ?? 0;
  return entries.length > maxEventsPerFrame ? { type: 'refetch', seq } : { type: 'events', events: [...entries] };
}

/** A socket that closes at this moment takes nothing more; its client asks again with the last `seq` it has seen. */
function send(socket: WebSocket, message: LiveMessage): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}
