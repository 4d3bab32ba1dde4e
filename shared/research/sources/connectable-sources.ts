import { openPageRank } from '../authority/open-pagerank.ts';
import type { KeywordSource } from './keyword-source.ts';
import { keywordSources } from './source-list.ts';

/** What its user connects with a key: sources of numbers about keywords, and of domains' authority. */
export type ConnectableSource = Pick<KeywordSource, 'fields' | 'id' | 'origins' | 'test' | 'unit'>;

export const connectableSources: readonly ConnectableSource[] = [...keywordSources, openPageRank];
