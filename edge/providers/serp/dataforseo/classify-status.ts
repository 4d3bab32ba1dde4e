/** What one of DataForSEO's status codes means for a search. */
export type StatusMeaning = 'ok' | 'created' | 'pending' | 'no-results' | 'retry' | 'refused' | 'quota' | 'payment';

/**
 * Codes of answers and of their tasks alike. Unknown 5xxxx pass, unknown 4xxxx stay.
 * https://docs.dataforseo.com/v3/appendix/errors/ (checked 2026-11)
 */
export function classifyStatus(code: number): StatusMeaning {
  switch (code) {
    case 20_000:
      return 'ok';
    case 20_100:
      return 'created';
    // Handed over, and in the queue.
    case 40_601:
    case 40_602:
      return 'pending';
    // "No search results": the search was made, and there was nothing.
    case 40_102:
      return 'no-results';
    case 40_101:
      return 'retry';
    case 40_100:
    case 40_104:
    case 40_200:
    case 40_203:
    case 40_210:
      return 'payment';
    case 40_202:
    case 40_209:
      return 'quota';
    default:
      return code >= 50_000 ? 'retry' : 'refused';
  }
}
