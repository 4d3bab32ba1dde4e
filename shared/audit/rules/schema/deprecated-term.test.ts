import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './deprecated-term.ts';

describeRule(rule, [
  [
    'an old property',
    withItems({ '@type': 'MusicAlbum', tracks: [] }),
    'fail',
    { params: { first: 'tracks → track' } },
  ],
  ['an old vocabulary', withItems({ '@type': 'http://data-vocabulary.org/Review' }), 'fail'],
  ['new words', withItems({ '@type': 'MusicAlbum', track: [] }), 'pass'],
]);
