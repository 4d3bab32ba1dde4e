import { askableKeyword, type KeywordFault } from './askable-keyword.ts';

export interface SortedKeywords {
  /** As sources are asked, each once: spellings of one keyword are one. */
  readonly askable: readonly string[];
  readonly leftOut: readonly { readonly keyword: string; readonly fault: KeywordFault }[];
}

/** Those of what people wrote that sources can be asked for, and why the others cannot. */
export function sortKeywords(keywords: readonly string[]): SortedKeywords {
  const askable = new Set<string>();
  const leftOut: { keyword: string; fault: KeywordFault }[] = [];
  for (const keyword of keywords) {
    const read = askableKeyword(keyword);
    if (read.ok) askable.add(read.value);
    else leftOut.push({ keyword, fault: read.failure });
  }
  return { askable: [...askable], leftOut };
}
