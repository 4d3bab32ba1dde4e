const channelName = 'sightline-models';

/** Calls back after every change of the workspace's language models made in this browser, until the signal aborts. */
export function watchModels(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange);
  signal.addEventListener('abort', () => channel.close());
}

/** A channel does not hear itself: each announcement has its own. */
export function announceModels(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}
