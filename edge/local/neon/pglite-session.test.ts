import { protocol } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openPglite } from './pglite-engine.ts';
import type { SqlEngine, WireSession } from './sql-engine.ts';

const { serialize } = protocol;
let engine: SqlEngine;

beforeAll(async () => {
  engine = await openPglite({ password: 'secret', idleInTransactionMs: 150 });
});
afterAll(() => engine.close());

describe('a wire session on PGlite', () => {
  let peer: ReturnType<typeof openPeer>;
  beforeEach(() => {
    peer = openPeer();
  });

  it('understands messages that arrive a byte at a time', async () => {
    const bytes = Buffer.concat([login(), serialize.query("SELECT 'cut up' AS t")]);
    for (const byte of bytes) peer.session.receive(new Uint8Array([byte]));
    await peer.seen('cut up');
  });

  it('declines TLS and goes on in the clear', async () => {
    peer.session.receive(serialize.requestSsl());
    peer.session.receive(login());
    peer.session.receive(serialize.query("SELECT 'in the clear'"));
    await peer.seen('in the clear');
    expect(peer.text().startsWith('N')).toBe(true);
  });

  it('ends at a wrong password', async () => {
    peer.session.receive(login('guess'));
    await peer.seen('28P01');
    expect(peer.isClosed()).toBe(true);
  });

  it('answers everything that was sent before the goodbye', async () => {
    peer.session.receive(Buffer.concat([login(), serialize.query("SELECT 'last words'"), serialize.end()]));
    await peer.seen('last words');
    await expect.poll(() => peer.isClosed(), { timeout: 120_000 }).toBe(true);
  });

  it('loses its transaction when it says nothing for too long, so that others can go on', async () => {
    await engine.runOne({ text: 'CREATE TABLE IF NOT EXISTS held (id int)', params: [] });
    peer.session.receive(login());
    peer.session.receive(serialize.query('BEGIN; INSERT INTO held VALUES (1)'));
    await peer.seen('INSERT 0 1');
    const waiting = await engine.runOne({ text: 'SELECT count(*) FROM held', params: [] });
    expect(waiting).toMatchObject({ ok: true, value: { rows: [['0']] } });
    expect(peer.text()).toContain('25P03');
    expect(peer.isClosed()).toBe(true);
  });

  it('lets others go on when its client disappears while it waits for its turn', async () => {
    const holder = openPeer();
    holder.session.receive(login());
    holder.session.receive(serialize.query('BEGIN'));
    await holder.seen('BEGIN');
    peer.session.receive(login());
    peer.session.receive(serialize.query('BEGIN'));
    peer.session.end();
    holder.session.receive(serialize.query('COMMIT'));
    await holder.seen('COMMIT');
    expect(await engine.runOne({ text: 'SELECT 1', params: [] })).toMatchObject({ ok: true });
  });
});

function login(password = 'secret'): Uint8Array {
  return Buffer.concat([serialize.startup({ user: 'sightline', database: 'postgres' }), serialize.password(password)]);
}

function openPeer() {
  const chunks: Uint8Array[] = [];
  let closed = false;
  const session: WireSession = engine.openSession({
    send: (bytes) => void chunks.push(bytes),
    close: () => {
      closed = true;
    },
  });
  const text = () => Buffer.concat(chunks).toString('latin1');
  return {
    session,
    text,
    isClosed: () => closed,
    seen: (expected: string) => expect.poll(text, { timeout: 120_000 }).toContain(expected),
  };
}
