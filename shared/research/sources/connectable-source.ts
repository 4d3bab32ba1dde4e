import type { KeywordSource } from './keyword-source.ts';

/** What its user connects with a key: sources of numbers about keywords, of domains' authority, of visits' speed. */
export type ConnectableSource = Pick<KeywordSource, 'fields' | 'id' | 'origins' | 'test' | 'unit'>;
