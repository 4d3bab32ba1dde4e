import type { SuggestionPort } from '#shared/research/suggestions/ask-suggestions.ts';
import { loadSuggestions, saveSuggestions } from '#extension/platform/storage/suggestion-answers.ts';

const timeoutMs = 10_000;

/** Asks from one of our own pages: a search for ideas ends with the tab that shows it. */
export const suggestionPort: SuggestionPort = {
  async fetchText(url, signal) {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    return { status: response.status, url: response.url, body: await response.text() };
  },
  // Locks are shared by all tabs of the extension. One is held until the next request may begin.
  pace(host, intervalMs, request, signal) {
    return new Promise((resolve, reject) => {
      const hold = async (): Promise<void> => {
        const pause = new Promise((done) => setTimeout(done, intervalMs));
        await request().then(resolve, reject);
        await pause;
      };
      navigator.locks.request(`suggestions ${host}`, { signal }, hold).catch(reject);
    });
  },
  loadAnswer: loadSuggestions,
  saveAnswer: saveSuggestions,
  now: () => new Date(),
};
