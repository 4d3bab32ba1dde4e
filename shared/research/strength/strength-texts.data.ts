import type { StrengthPartId } from './strength.ts';

const parts: Readonly<Record<`strength.part.${StrengthPartId}`, string>> = {
  'strength.part.authority': 'Authority of the sites, median',
  'strength.part.known-sites': 'Well-known sites',
  'strength.part.exact-titles': 'The query in the title',
  'strength.part.home-pages': 'Home pages',
  'strength.part.open-platforms': 'Forums and platforms open to anyone',
  'strength.part.fresh-results': 'Results of the last twelve months',
  'strength.part.blocks-above': 'Blocks above the first result',
  'strength.part.ads': 'Ads',
};

/** What the strength of a results page is said with, in English. */
export const strengthTexts = {
  ...parts,
  'strength.title': 'SERP strength',
  'strength.score': '{score} of 100',
  'strength.range': 'between {from} and {to}, whatever the unknown parts are',
  'strength.part': 'Part',
  'strength.seen': 'Seen',
  'strength.hardness': 'Hardness',
  'strength.weight': 'Counts for',
  'strength.unknown': 'not known',
  'strength.countOf': '{count} of {of}',
  'strength.ask': '{count, plural, one {Ask {source} about # site} other {Ask {source} about # sites}}',
  'strength.connect':
    'The authority of the sites counts most, and is known once Tranco (free, without a key) or Open PageRank (free) is connected.',
  'strength.open': 'Connect it',
  'strength.source':
    'How hard it is to get among the first ten, judged here from what this page shows. 0 is easy. It is not the difficulty of a vendor, and compares keywords with each other.',
};
