/** Characters of a keyword: DataForSEO's limit for one of a results page (docs.dataforseo.com, checked 2026-11). */
export const maxKeywordLength = 700;
