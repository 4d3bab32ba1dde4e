import type { EngineDescription } from './engine.ts';

/** The part of a description that `spotResults` needs, so that a page's first script can be small. */
export function spottingPart(engine: EngineDescription): EngineDescription {
  const { id, name, version, pages, content, states, layouts } = engine;
  return {
    id,
    name,
    version,
    pages,
    ...(content === undefined ? {} : { content }),
    states: states.filter(({ always }) => always),
    layouts: layouts.map((layout) => ({
      ...layout,
      items: layout.items.map(({ type, find, fields }) => ({
        type,
        find,
        fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field === 'url' || field === 'title')),
      })),
    })),
    features: [],
    texts: {},
  };
}
