import type { EngineId } from '#shared/serp/engine-catalog.ts';

export interface SignedInPage {
  readonly engine: EngineId;
  readonly url: string;
  readonly html: string;
  /** What must be left, in order. */
  readonly titles: readonly string[];
}

/** In every page below, in the account's corner and in what looks like results. */
export const secrets = /Lovelace|ada@|ZX81|SECRET|Main Street|authuser|Ockham/;

/** Results pages as a signed-in person sees them: the account's name and address also in blocks that look like results. */
export const signedInPages: readonly SignedInPage[] = [
  {
    engine: 'google',
    url: 'https://www.google.com/search?q=flight&start=0&ei=SECRET1&ved=SECRET2&authuser=1&sca_esv=SECRET3#x',
    titles: ['Flights', 'Trains for •••', 'Buses', 'Gmail'],
    html: page(`<form role="search"><textarea name="q">flight</textarea></form>
<header><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Ada Lovelace (ada@example.com)">Ada Lovelace</a></header>
<div id="rcnt"><div id="center_col"><div id="search"><div id="rso">
${google('https://mail.google.com/mail/u/0/#inbox/18c', 'Your booking ZX81', 'Only you can see this: Ada Lovelace, seat 4A')}
${google('https://air.example/', 'Flights', 'Book a flight')}
${google('https://air.example/?for=ada%40example.com', 'Continue as ada@example.com', 'ZX81')}
${google('https://rail.example/', 'Trains for Ada Lovelace', 'Signed in as ada@example.com')}
${google('https://bus.example/', 'Buses', 'Take the bus')}
${google('https://mail.google.com/', 'Gmail', 'Mail for everyone')}
</div></div></div></div>
<div id="foot">ada@example.com · Main Street 12, London</div><div id="botstuff"></div><a id="pnnext" href="/search?q=flight&amp;start=10">Next</a>`),
  },
  {
    engine: 'bing',
    url: 'https://www.bing.com/search?q=flight&cvid=SECRET',
    titles: ['Flights', 'Trains'],
    html: page(`<form id="sb_form"><input id="sb_form_q" name="q" value="flight"></form>
<span id="id_n" title="Ada Lovelace">Ada</span><span id="id_currentAccount_secondary" style="display:none">ada@example.com</span>
<div id="b_content"><ol id="b_results">
${bing('https://outlook.live.com/mail/0/inbox/id/1', 'Your booking ZX81', 'Ada Lovelace, seat 4A')}
${bing('https://air.example/', 'Flights', 'Welcome back, Ada Lovelace (ada@example.com)')}
${bing('https://lovelace-my.sharepoint.com/personal/ada', 'Plans of Ockham', 'A file of yours')}
${bing('https://rail.example/', 'Trains', 'Take the train')}
</ol></div><div id="b_footer"></div>`),
  },
  {
    engine: 'duckduckgo',
    url: 'https://duckduckgo.com/?q=flight&t=SECRET',
    titles: ['Flights', 'Trains'],
    html: page(`<header id="header"><input name="q" value="flight"><span>Signed in as ada@example.com</span></header>
<div data-testid="mainline"><ol>
${duck('https://air.example/', 'Flights', 'Continue as ada@example.com')}
${duck('https://mail.google.com/mail/u/1/#inbox/9', 'Booking ZX81', 'From your mail')}
${duck('https://rail.example/', 'Trains', 'Take the train')}
</ol></div>`),
  },
  {
    engine: 'youtube',
    url: 'https://www.youtube.com/results?search_query=flight&sp=SECRET',
    titles: ['How planes fly', 'Mix for •••', 'How trains run'],
    html: page(`<ytd-app><ytd-masthead><input name="search_query" value="flight"><button id="avatar-btn"><img alt="Ada Lovelace"></button></ytd-masthead>
<ytd-active-account-header-renderer hidden><div id="account-name">Ada Lovelace</div><div id="email">ada@example.com</div></ytd-active-account-header-renderer>
<ytd-search><ytd-item-section-renderer><div id="contents">
${tube('watch?v=aaaaaaaaaaa', 'How planes fly', 'Chosen for Ada Lovelace')}
${tube('watch?v=bbbbbbbbbbb&list=WL', 'Mix for ada@example.com', 'Pond')}
${tube('watch?v=ccccccccccc', 'How trains run', 'Railways')}
</div></ytd-item-section-renderer></ytd-search></ytd-app>`),
  },
  {
    engine: 'amazon',
    url: 'https://www.amazon.com/s?k=lamp&qid=SECRET&ref=SECRET',
    titles: ['Desk lamp', 'Floor lamp for •••'],
    html: page(`<div id="glow-ingress-line1">Deliver to Lovelace</div><div id="glow-ingress-line2">Main Street 12</div>
<span id="nav-link-accountList-nav-line-1">Hello, Ada Lovelace</span><input id="twotabsearchtextbox" value="lamp">
<div class="s-main-slot">
${amazon('B000000001', 'Desk lamp', 'Delivery tomorrow to Lovelace, Main Street 12')}
${amazon('B000000002', 'Floor lamp for Ada Lovelace', 'Delivery on Monday')}
</div><div id="navFooter"></div>`),
  },
];

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title></head><body>${body}</body></html>`;
}

function google(url: string, title: string, text: string): string {
  return `<div class="MjjYud"><div data-hveid="x"><div><a jsname="UWckNb" href="${url}"><h3>${title}</h3></a></div><div class="VwiC3b">${text}</div></div></div>`;
}

function bing(url: string, title: string, text: string): string {
  return `<li class="b_algo"><h2><a href="${url}">${title}</a></h2><div class="b_caption"><p>${text}</p></div></li>`;
}

function duck(url: string, title: string, text: string): string {
  return `<li data-layout="organic"><article data-testid="result"><h2><a data-testid="result-title-a" href="${url}">${title}</a></h2><div data-result="snippet">${text}</div></article></li>`;
}

function tube(path: string, title: string, channel: string): string {
  return `<ytd-video-renderer><a id="video-title" href="/${path}" title="${title}">${title}</a><ytd-channel-name><a href="/@x">${channel}</a></ytd-channel-name></ytd-video-renderer>`;
}

function amazon(asin: string, title: string, delivery: string): string {
  return `<div data-component-type="s-search-result" data-asin="${asin}"><div data-cy="title-recipe"><a href="/dp/${asin}"><h2>${title}</h2></a></div><div data-cy="delivery-recipe"><span aria-label="${delivery}">${delivery}</span></div></div>`;
}
