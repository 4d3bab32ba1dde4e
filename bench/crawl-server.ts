import { createServer } from 'node:http';

/**
 * A made site for the crawl's bench, in a process of its own: `/p/<n>` is a page with a head, a menu, some hundred words and
 * thirty links, each page another. `/asked` says how
 * often pages were asked, and how many of them more than once. Prints its port. `node bench/crawl-server.ts <pages>`
 */
const size = Number(process.argv[2] ?? 1_000);
const words =
  'alder birch cedar elm fir hazel larch maple oak pine rowan spruce walnut willow yew ash beech cherry holly ivy'.split(
    ' ',
  );

function pageOf(index: number): string {
  let seed = index + 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const sentence = (): string =>
    `${Array.from({ length: 12 }, () => `${words[next(words.length)]}${next(500)}`).join(' ')}.`;
  const paragraphs = Array.from(
    { length: 12 },
    () =>
      `<p class="text">${sentence()} ${sentence()} <a href="/p/${next(size)}">${words[next(words.length)]} ${next(500)}</a> ${sentence()}</p>`,
  );
  const menu = Array.from({ length: 8 }, (_, at) => `<li><a href="/p/${at}">${words[at]} of the menu</a></li>`).join(
    '',
  );
  const near = [index * 2 + 1, index * 2 + 2, index + 1]
    .filter((at) => at < size)
    .map((at) => `<li><a href="/p/${at}">Page ${at}</a></li>`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${index} of trees | Forest</title><meta name="description" content="${sentence()}"><link rel="canonical" href="/p/${index}"><link rel="stylesheet" href="/style.css"><meta name="viewport" content="width=device-width"></head><body><header><nav><ul>${menu}</ul></nav></header><main><h1>Page ${index}: ${sentence()}</h1>${paragraphs.join('\n')}<h2>More</h2><ul>${near}</ul><img src="/tree.png" alt="A tree" width="10" height="10"></main><footer><p>Made for a measurement. <a href="/p/0">Start</a></p></footer></body></html>`;
}

const asked = new Uint16Array(size);
const server = createServer((request, response) => {
  if (request.url === '/asked') {
    const requests = asked.reduce((sum, times) => sum + times, 0);
    response.end(JSON.stringify({ requests, repeated: asked.filter((times) => times > 1).length }));
    return;
  }
  const index = request.url === '/' ? 0 : Number(/^\/p\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
  if (!(index < size)) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>');
    return;
  }
  asked[index] = (asked[index] ?? 0) + 1;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(index));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});
