import { useSyncExternalStore } from 'react';

import { IdeaSearch, type IdeaSearchState } from './idea-search.ts';

/** The one of this tab. */
export const ideaSearch = new IdeaSearch();

export function useIdeaSearch(): IdeaSearchState {
  return useSyncExternalStore(ideaSearch.subscribe, ideaSearch.state);
}
