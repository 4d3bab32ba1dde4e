import type { Page } from '@playwright/test';

/** Puts the database and the settings of an older version into a profile, as that version left them. */
export async function writeOlderVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    // One right after the other: between them the worker could open it again, in the version of now.
    const removing = done(indexedDB.deleteDatabase('sightline'));
    const opening = indexedDB.open('sightline', 5);
    opening.addEventListener('upgradeneeded', () => {
      const database = opening.result;
      const audits = database.createObjectStore('audits', { keyPath: 'id' });
      audits.createIndex('byPage', ['page', 'checkedAt']);
      audits.createIndex('byAge', ['checkedAt', 'page', 'sizeBytes']);
      database.createObjectStore('readings', { keyPath: 'tabId' });
      database.createObjectStore('outbox', { keyPath: 'id' });
      const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
      snapshots.createIndex('byGroup', ['group', 'seenAt']);
      snapshots.createIndex('byAge', ['seenAt', 'group', 'sizeBytes']);
      database.createObjectStore('tracked', { keyPath: 'group' });
      database.createObjectStore('keywords', { keyPath: 'key' });
      database.createObjectStore('sites', { keyPath: 'domain' });
      database.createObjectStore('removedKeywords', { keyPath: 'key' });
      database.createObjectStore('keywordCopies', { keyPath: ['domain', 'part'] });
      database.createObjectStore('profiles', { keyPath: 'domain' });
      database.createObjectStore('alertRules', { keyPath: 'id' });
      database.createObjectStore('alertEvents', { keyPath: 'id' });
      database.createObjectStore('alertStates', { keyPath: 'key' });
    });
    await removing;
    const database = await done(opening);
    const stores = ['tracked', 'keywords', 'profiles', 'removedKeywords'] as const;
    const transaction = database.transaction(stores, 'readwrite');
    const settings = { tags: ['shop'], note: '', isFavourite: true, targetUrl: null, volume: 900, isArchived: false };
    const point = {
      day: new Date().toISOString().slice(0, 10),
      source: 'observation',
      status: 'ok',
      position: 4,
      absolute: 4,
      depth: 10,
      url: 'https://shop4.example/p3',
      features: [],
      owned: [],
      rivals: { 'shop2.example': 2 },
      checkedAt: new Date().toISOString(),
    };
    transaction.objectStore('keywords').put({
      ...settings,
      key: 'shop4.example\nde-\ngoogle\ndesktop\noak bench',
      domain: 'shop4.example',
      keyword: 'Oak bench',
      engine: 'google',
      device: 'desktop',
      country: 'de',
      language: '',
      since: '2026-11-01T10:00:00.000Z',
      points: [point],
      unsent: {},
    });
    transaction.objectStore('profiles').put({
      domain: 'shop4.example',
      match: { kind: 'host' },
      competitors: ['shop2.example'],
      isUnsent: false,
      notes: [{ id: 'a', day: '2026-11-20', text: 'New titles', unsent: 'saved' }],
    });
    transaction
      .objectStore('removedKeywords')
      .put({ key: 'shop4.example\nbing\ndesktop\ngone', domain: 'shop4.example' });
    const since = '2026-11-02T10:00:00.000Z';
    const group = 'google\nweb\nen\nteak table';
    transaction.objectStore('tracked').put({ group, engine: 'google', query: 'teak table', since });
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

/** What an older version kept of own domains and competitors among the settings of results pages. */
export async function writeOlderDomains(
  page: Page,
  domains: { readonly ownDomains: readonly string[]; readonly competitors: readonly string[] },
): Promise<void> {
  await page.evaluate(async (older) => {
    const { serp } = await chrome.storage.local.get('serp');
    await chrome.storage.local.set({ serp: { ...(typeof serp === 'object' ? serp : {}), ...older } });
  }, domains);
}
