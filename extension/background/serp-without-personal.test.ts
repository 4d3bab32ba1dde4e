import { describe, expect, it } from 'vitest';

import { engines } from '#shared/serp/engine-list.ts';
import { readSavedPage } from '#shared/serp/read-saved-page.ts';

import { withoutPersonal } from './serp-without-personal.ts';

const google = engines.find(({ id }) => id === 'google');

/** A page as a signed-in person sees it: name and address of the account, a mail among the results, session in the links. */
const signedInPage = `<!doctype html><html lang="en"><head><title>flight - Google Search</title></head><body>
<form role="search"><textarea name="q">flight</textarea></form>
<header><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Ada Lovelace (ada@example.com)">Ada Lovelace</a></header>
<div id="rcnt"><div id="center_col"><div id="search"><div id="rso">
${result('https://mail.google.com/mail/u/0/#inbox/18c', 'Your booking ZX81', 'Only you can see this: Ada Lovelace, seat 4A')}
${result('https://air.example/', 'Flights', 'Book a flight')}
${result('https://rail.example/', 'Trains', 'Take the train')}
${result('https://bus.example/', 'Buses', 'Take the bus')}
</div></div></div></div>
<div id="foot">ada@example.com · Main Street 12, London · From your device</div><div id="botstuff"></div><a id="pnnext" href="/search?q=flight&amp;start=10">Next</a>
</body></html>`;

describe('withoutPersonal', () => {
  it('keeps results, and nothing of the account, its own results, or the session', () => {
    if (!google) throw new Error('Google is not bundled.');
    const url = 'https://www.google.com/search?q=flight&start=0&ei=SECRET1&ved=SECRET2&authuser=1&sca_esv=SECRET3#x';
    const read = readSavedPage({ html: signedInPage, url, engine: google });
    expect(read.state).toBe('ok');
    expect(JSON.stringify(read)).toContain('ZX81');
    const kept = withoutPersonal(read, google);
    expect(kept.items.map((item) => ('url' in item ? item.url : null))).toEqual([
      'https://air.example/',
      'https://rail.example/',
      'https://bus.example/',
    ]);
    expect(kept.url).toBe('https://www.google.com/search?q=flight&start=0');
    expect(JSON.stringify(kept)).not.toMatch(/Lovelace|ada@|ZX81|SECRET|Main Street|authuser|mail\.google/);
  });
});

function result(url: string, title: string, text: string): string {
  return `<div class="MjjYud"><div data-hveid="x"><div><a jsname="UWckNb" href="${url}"><h3>${title}</h3></a></div><div class="VwiC3b">${text}</div></div></div>`;
}
