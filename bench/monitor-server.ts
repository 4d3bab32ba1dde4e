import { createServer } from 'node:http';

/**
 * Hosts to watch, in a process of its own: every address of 127.0.0.0/8 is one. `/asked` says when each host was asked,
 * `/down` and `/up` say how all of them answer from then on. Prints its port.
 */
const asked = new Map<string, number[]>();
let status = 200;

const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  if (request.url === '/asked') {
    response.end(JSON.stringify(Object.fromEntries(asked)));
    return;
  }
  if (request.url === '/down' || request.url === '/up') {
    status = request.url === '/down' ? 503 : 200;
    response.end(String(Date.now()));
    return;
  }
  const times = asked.get(host);
  if (times) times.push(Date.now());
  else asked.set(host, [Date.now()]);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Shop</title>');
});
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});
