import { majestic } from '../authority/majestic.ts';
import { openPageRank } from '../authority/open-pagerank.ts';
import { tranco } from '../authority/tranco.ts';
import { crux } from '../field-data/crux.ts';
import { pageSpeed } from '../field-data/pagespeed.ts';
import type { ConnectableSource } from './connectable-source.ts';
import { keywordSources } from './source-list.ts';

export const connectableSources: readonly ConnectableSource[] = [
  ...keywordSources,
  tranco,
  openPageRank,
  majestic,
  crux,
  pageSpeed,
];
