import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { snapshotFault } from '#shared/serp/snapshot-fault.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { readSerp } from '#shared/serp/read-serp.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { withoutPersonal } from './serp-without-personal.ts';
import { secrets, signedInPages } from './signed-in-pages.fixture.ts';

describe('withoutPersonal', () => {
  it.each(signedInPages.map((page) => [page.engine, page] as const))(
    'leaves nothing of the account on %s, and every public result with its rank',
    (id, { html, url, titles }) => {
      const engine = engineOf(id);
      const { snapshot, account } = readSerp(parseDocument(html, { url }), engine, url);
      expect(JSON.stringify(snapshot)).toMatch(secrets);
      const kept = withoutPersonal(snapshot, engine, account);
      expect(JSON.stringify(kept)).not.toMatch(secrets);
      expect(kept.items.flatMap((item) => ('title' in item ? [item.title] : []))).toEqual(titles);
      expect(kept.items.map((item) => item.rank_absolute)).toEqual(titles.map((_, index) => index + 1));
      expect(snapshotFault(kept)).toBeUndefined();
    },
  );

  it.each([
    ['https://mail.google.com/', true],
    ['https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/mail/u/0/#inbox/18c', false],
    ['https://mail.google.com/mail/u/1/?pli=1#search/tea/18c', false],
    ['https://docs.google.com/document/d/1/edit', true],
    ['https://docs.google.com/document/d/1/edit?authuser=0', false],
    ['https://drive.google.com/drive/u/0/my-drive', true],
    ['https://drive.google.com/drive/u/0/folders/1', false],
    ['https://drive.google.com/file/d/1/view?usp=drive_web', false],
    ['https://photos.google.com/u/1/photo/2', false],
    ['https://calendar.google.com/calendar/u/0/r/eventedit/1', false],
    ['https://accounts.google.com/signin', true],
    ['https://myactivity.google.com/myactivity', true],
    ['https://outlook.live.com/mail/0/', true],
    ['https://outlook.live.com/mail/0/inbox/id/1', false],
    ['https://lovelace-my.sharepoint.com/personal/ada', false],
    ['https://account.microsoft.com/account', true],
    ['https://mail.yahoo.com/d/folders/1/messages/2', false],
    ['https://www.amazon.de/gp/css/order-history', true],
    ['https://www.youtube.com/feed/history', true],
    ['https://user.example/u/0/', true],
    ['https://shop.example/?mail=ada@example.com', false],
  ])('%s among the results is public: %s', (url, isPublic) => {
    const kept = withoutPersonal(withResult({ url }), engineOf('google'), ['ada@example.com']);
    expect(kept.items.length === 1).toBe(isPublic);
  });

  it('keeps a name that was searched for, and a word that only happens to be a first name', () => {
    const titles = (query: string, title: string, account: string): string[] => {
      const searched = { ...withResult({ title }), query };
      return withoutPersonal(searched, engineOf('google'), [account]).items.flatMap((item) =>
        item.type === 'organic' ? [item.title] : [],
      );
    };
    expect(titles('ada lovelace', 'Ada Lovelace, a life', 'Ada Lovelace')).toEqual(['Ada Lovelace, a life']);
    expect(titles('poetry', 'Ada  Lovelace, a life', 'Ada Lovelace')).toEqual(['•••, a life']);
    expect(titles('phone', 'Rose gold phone', 'Rose')).toEqual(['Rose gold phone']);
    expect(titles('c', 'C++ (basics) of A.B. Case', 'A.B. Case')).toEqual(['C++ (basics) of •••']);
  });
});

function engineOf(id: string): EngineDescription {
  const engine = engines.find((each) => each.id === id);
  if (!engine) throw new Error(`${id} is not bundled.`);
  return engine;
}

function withResult(changes: { readonly url?: string; readonly title?: string }): SerpSnapshot {
  const [page] = signedInPages;
  if (!page) throw new Error('There is no page.');
  const { snapshot } = readSerp(parseDocument(page.html, { url: page.url }), engineOf('google'), page.url);
  const plain = snapshot.items.find((item) => item.type === 'organic' && item.title === 'Buses');
  return { ...snapshot, items: plain?.type === 'organic' ? [{ ...plain, description: null, ...changes }] : [] };
}
