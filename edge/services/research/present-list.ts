import type { ResearchList } from '#shared/api/endpoints/research-lists.ts';

import type { ResearchListRow } from '../../repositories/research-lists.ts';

/** A list as the API shows it, without its keywords. */
export function presentResearchList(row: ResearchListRow): ResearchList {
  const { country, history, id, language, name, note, tags, updatedAt, version } = row;
  return {
    id,
    name,
    note,
    tags: [...tags],
    place: { country, language },
    history: [...history],
    version,
    updatedAt: updatedAt.toISOString(),
  };
}
