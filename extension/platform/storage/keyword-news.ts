import { noteStoredChange } from './popup-drawing.ts';

const channelName = 'sightline-keywords';

/** Calls back after every change of what is stored of keywords, wherever it was made, until the signal aborts. */
export function watchKeywords(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange);
  signal.addEventListener('abort', () => channel.close());
}

/** A channel does not hear itself: each announcement has its own. */
export function announceKeywords(): void {
  void noteStoredChange();
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}
