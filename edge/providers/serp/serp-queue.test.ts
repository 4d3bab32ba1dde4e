import { describe, expect, it } from 'vitest';

import { createFakeDataForSeo, refusedKeyword, spoilingKeyword } from '../../testing/node/fake-dataforseo.ts';
import { createTaskQueue } from './dataforseo/create-task-queue.ts';
import type { SerpRequest } from './serp-outcome.ts';
import type { SerpQueue } from './serp-queue.ts';

const request = (keyword: string, depth = 20): SerpRequest => ({
  keyword,
  country: 'de',
  language: 'de',
  device: 'mobile',
  depth,
});
const search = (tag: string, keyword = tag) => ({ tag, request: request(keyword), postbackUrl: null });

interface OpenQueue {
  readonly name: string;
  /** Of a search of the first twenty results. */
  readonly costMicros: number;
  readonly open: () => { readonly queue: SerpQueue };
}

const queues: readonly OpenQueue[] = [
  {
    name: 'a fake that speaks the protocol of DataForSEO',
    costMicros: 1_050,
    open: () => {
      const fake = createFakeDataForSeo('a.example');
      return { queue: createTaskQueue({ login: 'me', password: 'secret', fetch: fake.fetch }) };
    },
  },
];

/** What every provider that answers later has to do, over whatever speaks for it. */
describe.each(queues)('$name', ({ costMicros, open }) => {
  it('takes searches, and answers each under its tag', async () => {
    const { queue } = open();
    const posted = await queue.post([search('one'), search('two')]);
    expect(posted).toMatchObject({
      kind: 'answered',
      searches: [
        { kind: 'posted', tag: 'one', costMicros },
        { kind: 'posted', tag: 'two', costMicros },
      ],
    });
    const listed = await queue.listReady();
    const ready = listed.kind === 'listed' ? listed.tasks : [];
    expect(ready.map(({ tag }) => tag)).toEqual(['one', 'two']);
    const fetched = await queue.fetchAnswer(ready[0]?.taskId ?? '');
    const reading = queue.readAnswer(request('one'), fetched.kind === 'fetched' ? fetched.text : '');
    expect(reading).toMatchObject({ kind: 'finished', tag: 'one', isBilled: true, outcome: { kind: 'ok' } });
  });

  it('refuses one search without the others', async () => {
    const posted = await open().queue.post([search('good'), search('bad', refusedKeyword)]);
    expect(posted).toMatchObject({ searches: [{ kind: 'posted' }, { kind: 'refused', tag: 'bad' }] });
  });

  it('may refuse all for one', async () => {
    const posted = await open().queue.post([search('good'), search('bad', spoilingKeyword)]);
    expect(posted).toMatchObject({ kind: 'refused', costMicros: 0 });
  });
});
