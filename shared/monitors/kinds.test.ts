import { describe, expect, it } from 'vitest';

import { err, ok } from '#shared/kernel/result.ts';

import { describeMonitorEvent } from './describe-monitor-event.ts';
import { kindList } from './kind-list.ts';
import { monitorKinds, type MonitorPort } from './monitor-kind.ts';
import { english } from '#shared/kernel/translation.ts';

type Answer = readonly [status: number, body: string, headers?: Readonly<Record<string, string>>];

function portOf(answers: Readonly<Record<string, Answer>>): MonitorPort {
  return {
    clock: () => Date.parse('2026-11-01T12:00:00.000Z'),
    gunzip: () => Promise.resolve(undefined),
    askVendor: () => Promise.reject(new TypeError('no network')),
    openKey: () => Promise.resolve('key'),
    inspect: () => Promise.resolve({ kind: 'unknown', fault: 'away' }),
    listChecks: () => Promise.resolve([]),
    async fetchOnce({ url }) {
      const answer = answers[url];
      if (!answer) return err({ kind: 'failed', reason: 'timeout', elapsedMs: 5 });
      const [status, body, headers = { 'content-type': 'text/html' }] = answer;
      return ok({ status, headers, bytes: new TextEncoder().encode(body), isTruncated: false, elapsedMs: 5 });
    },
  };
}

const at = 'https://tea.example/';

describe('every kind', () => {
  it.each(monitorKinds)(
    'of %s is in the list under its own name, and bears a server that does not answer',
    async (id) => {
      expect(kindList[id].id).toBe(id);
      const { snapshot, note } = await kindList[id].read(portOf({}), at);
      expect(note).not.toBe('');
      expect(kindList[id].fields).toEqual(expect.arrayContaining(Object.keys(snapshot)));
    },
  );
});

describe('a page', () => {
  it('is read as a search engine reads it', async () => {
    const html = `<!doctype html><html lang="en"><title>Tea &amp; more</title><meta name="robots" content="noarchive">
      <link rel="canonical" href="/tea"><link rel="alternate" hreflang="de" href="https://tea.example/de">
      <script type="application/ld+json">{"@type":"Product","name":"Green","offers":{"@type":"Offer","price":3}}</script>
      <body><main><h1>Tea</h1><p>Green leaves. Black leaves.</p></main>`;
    const headers = { 'content-type': 'text/html', 'x-robots-tag': 'noindex' };
    const { snapshot } = await kindList.page.read(portOf({ [at]: [200, html, headers] }), at);
    expect(snapshot).toMatchObject({
      status: ['200'],
      redirects: [],
      title: ['Tea & more'],
      robots: ['robots noarchive', 'robots noindex'],
      canonical: ['https://tea.example/tea'],
      hreflang: ['de https://tea.example/de'],
      headings: ['h1 Tea'],
      structuredData: ['Product.name: Green', 'Product.offers.price: 3'],
    });
    expect(snapshot.text).toEqual(expect.arrayContaining(['Green leaves.', 'Black leaves.']));
  });

  it.each<[string, Readonly<Record<string, Answer>>, object]>([
    ['that is gone', { [at]: [404, ''] }, { status: ['404'], redirects: [] }],
    ['that is no HTML', { [at]: [200, 'x', { 'content-type': 'image/png' }] }, { status: ['200'] }],
    [
      'behind a sign-in',
      { [at]: [302, '', { location: '/login' }], [`${at}login`]: [200, '<title>Sign in</title>'] },
      { status: ['200'], redirects: ['302 https://tea.example/login'] },
    ],
    ['that redirects to itself', { [at]: [301, '', { location: '/' }] }, { status: ['11 redirects'] }],
  ])('%s tells its status and no content', async (_name, answers, expected) => {
    const { snapshot } = await kindList.page.read(portOf(answers), at);
    expect(snapshot).toMatchObject(expected);
    expect(snapshot.title).toBeUndefined();
  });
});

describe('robots.txt', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a packed sitemap that unpacks past all measure', new Uint8Array([0x1f, 0x8b, 8, 0]), false],
    ['a sitemap that was cut', new TextEncoder().encode('<urlset><url><loc>https://tea.example/a</loc></url>'), true],
  ])('says nothing of the addresses in %s, and asks for no more than a Worker holds', async (_, bytes, isTruncated) => {
    const asked: number[] = [];
    const port: MonitorPort = {
      ...portOf({}),
      async fetchOnce({ maxBytes, url }) {
        asked.push(maxBytes);
        const isMap = url.endsWith('.xml');
        const own = isMap ? bytes : new TextEncoder().encode('User-agent: *\nDisallow:');
        return ok({ status: 200, headers: {}, bytes: own, isTruncated: isMap && isTruncated, elapsedMs: 5 });
      },
    };
    const { snapshot } = await kindList.robots.read(port, at);
    expect(snapshot).toMatchObject({ robotsStatus: ['200'] });
    expect(snapshot).not.toHaveProperty('sitemapUrls');
    expect(Math.max(...asked)).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  const read = async (robots: Answer, sitemap: Answer = [404, '']) =>
    (await kindList.robots.read(portOf({ [`${at}robots.txt`]: robots, [`${at}sitemap.xml`]: sitemap }), at)).snapshot;

  it.each<[string, string, readonly string[]]>([
    ['a rule for all', 'User-agent: *\nDisallow: /a', ['/a']],
    ['a typo that Google forgives', 'Useragent: *\nDissallow: /a', ['/a']],
    ['an exception for all of it', 'User-agent: *\nDisallow: /a\nAllow: /a', []],
    ['a group of its own in place of all', 'User-agent: *\nDisallow: /a\nUser-agent: Googlebot\nDisallow: /b', ['/b']],
    ['rules for others', 'User-agent: Bingbot\nDisallow: /', []],
    ['patterns', 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /x*/y', ['/*.pdf$', '/x*/y']],
  ])('with %s closes what Googlebot may not fetch', async (_name, text, closed) => {
    expect((await read([200, text])).googlebotBlocked).toEqual(closed);
  });

  it('that is not there closes nothing, and one that fails is not known', async () => {
    expect(await read([404, ''])).toMatchObject({ robotsStatus: ['404'], googlebotBlocked: [], sitemapUrls: [] });
    expect(await read([503, ''])).toEqual({ robotsStatus: ['503'] });
    expect(await read([200, ''], [500, ''])).not.toHaveProperty('sitemapUrls');
  });
});

describe('a domain', () => {
  const services = [[['example', 'uk'], ['https://rdap.example/v1/']]];
  const read = (answers: Readonly<Record<string, Answer>>, url = 'https://www.tea.example/') =>
    kindList.domain.read(
      portOf({ 'https://data.iana.org/rdap/dns.json': [200, JSON.stringify({ services })], ...answers }),
      url,
    );
  const registered = (expires: string): Answer => [
    200,
    JSON.stringify({
      objectClassName: 'domain',
      ldhName: 'TEA.EXAMPLE',
      status: ['client transfer prohibited', 'active'],
      events: [
        { eventAction: 'registration', eventDate: '2001-02-03T00:00:00Z' },
        { eventAction: 'expiration', eventDate: expires },
      ],
      nameservers: [{ ldhName: 'NS2.TEA.EXAMPLE' }, { ldhName: 'ns1.tea.example' }],
    }),
  ];

  it.each([
    ['2027-11-01T00:00:00Z', []],
    ['2026-11-30T00:00:00Z', ['30']],
    ['2026-11-08T00:00:00Z', ['7']],
    ['2026-11-02T00:00:00Z', ['1']],
    ['2026-10-31T00:00:00Z', ['0']],
  ])('that expires on %s is said to within %j days', async (expires, within) => {
    const { note, snapshot } = await read({ 'https://rdap.example/v1/domain/tea.example': registered(expires) });
    expect(note).toBe('tea.example');
    expect(snapshot).toEqual({
      expiry: [expires.slice(0, 10)],
      expiresWithin: within,
      domainStatus: ['active', 'client transfer prohibited'],
      nameservers: ['ns1.tea.example', 'ns2.tea.example'],
    });
  });

  it('is found below a suffix of two labels', async () => {
    const answers: Readonly<Record<string, Answer>> = {
      'https://rdap.example/v1/domain/co.uk': [404, ''],
      'https://rdap.example/v1/domain/tea.co.uk': registered('2027-11-01T00:00:00Z'),
    };
    expect((await read(answers, 'https://www.tea.co.uk/')).note).toBe('tea.co.uk');
  });

  it('is kept short, whatever a registry sends', async () => {
    const status = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(2_000)}`);
    const body = JSON.stringify({ objectClassName: 'domain', status });
    const answers = { 'https://rdap.example/v1/domain/tea.example': [200, body] } as const;
    const { snapshot } = await read(answers);
    expect(JSON.stringify(snapshot).length).toBeLessThan(50_000);
  });

  it.each<[string, Readonly<Record<string, Answer>>, string, object]>([
    ['without a server of its registry', {}, 'https://tea.nowhere/', { snapshot: {}, note: 'no RDAP' }],
    [
      'that nobody registered',
      { 'https://rdap.example/v1/domain/tea.example': [404, ''] },
      'https://tea.example/',
      { snapshot: {}, note: '404' },
    ],
    [
      'whose registry is busy',
      { 'https://rdap.example/v1/domain/tea.example': [429, ''] },
      'https://tea.example/',
      { snapshot: {}, busyMs: 0 },
    ],
    [
      'whose registry answers nonsense',
      { 'https://rdap.example/v1/domain/tea.example': [200, '<html>'] },
      'https://tea.example/',
      { snapshot: {}, note: 'no RDAP answer' },
    ],
  ])('%s tells nothing, and says so', async (_name, answers, url, expected) => {
    expect(await read(answers, url)).toMatchObject(expected);
  });
});

describe('what was found is said', () => {
  it.each([
    [
      { field: 'state', removed: ['up'], added: ['down'] },
      'https://tea.example/ does not answer as it should: 503, twice.',
    ],
    [{ field: 'state', removed: ['down'], added: ['up'] }, 'https://tea.example/ answers again (503).'],
    [{ field: 'state', removed: ['slow'], added: ['up'] }, 'https://tea.example/ is no longer slow.'],
    [{ field: 'state', removed: ['login'], added: ['up'] }, 'https://tea.example/ no longer leads to a sign-in.'],
    [
      { field: 'expiresWithin', removed: ['14'], added: ['7'] },
      'The domain of https://tea.example/ expires within 7 days.',
    ],
    [
      { field: 'status', removed: ['200'], added: ['connection-refused'] },
      'https://tea.example/ changed. Status: 200 → connection refused.',
    ],
    [
      { field: 'robotsStatus', removed: ['dead-host'], added: ['200'] },
      'https://tea.example/ changed. Status of robots.txt: no such host name → 200.',
    ],
    [{ field: 'title', removed: ['A'], added: ['dns'] }, 'https://tea.example/ changed. Title: A → dns.'],
    [{ field: 'title', removed: ['A'], added: ['B'] }, 'https://tea.example/ changed. Title: A → B.'],
    [{ field: 'canonical', removed: ['x'], added: [] }, 'https://tea.example/ changed. Canonical: x → (nothing).'],
    [
      { field: 'text', removed: ['a', 'b'], added: ['c'] },
      'https://tea.example/ changed. Main text: 2 lines removed, 1 added.',
    ],
    [
      { field: 'googlebotBlocked', removed: ['/a'], added: ['/b', '/c'] },
      'https://tea.example/ changed. Closed to Googlebot now: /b, /c. Open to Googlebot now: /a.',
    ],
  ] as const)('%#', (change, text) => {
    expect(describeMonitorEvent({ url: at, note: '503', fields: [change] }, english)).toBe(text);
  });

  it.each([
    ['503', '503'],
    ['tls', 'TLS error'],
    ['11 redirects', '11 redirects, and no end'],
    ['toString', 'toString'],
  ])('says the answer %s as “%s”', (note, said) => {
    const change = { field: 'state', removed: ['up'], added: ['down'] } as const;
    expect(describeMonitorEvent({ url: at, note, fields: [change] }, english)).toBe(
      `https://tea.example/ does not answer as it should: ${said}, twice.`,
    );
  });
});
