/** What one saved list of keywords may hold. */
export const listLimits = { keywords: 10_000, name: 100, note: 2_000, tags: 30, tagLength: 60, saves: 1_000 } as const;
