export interface Crons {
  stop(): void;
}

const minuteMs = 60_000;
const everyMinute = '* * * * *';
const everyHour = '17 * * * *';

/** Calls the worker's crons as the platform would: the simulator has none of its own. One that fails is tried again a minute later. */
export function startCrons(workerUrl: URL): Crons {
  let timer = setTimeout(tick, minuteMs - (Date.now() % minuteMs));
  function tick(): void {
    timer = setTimeout(tick, minuteMs - (Date.now() % minuteMs));
    const isHour = new Date().getUTCMinutes() === 17;
    // What goes wrong inside is in the worker's own log; a worker that is gone has nothing to do.
    for (const cron of [everyMinute, ...(isHour ? [everyHour] : [])])
      void callCron(workerUrl, cron).catch(() => undefined);
  }
  return { stop: () => clearTimeout(timer) };
}

/** Lets one cron run now; true where it ended well. */
export async function callCron(workerUrl: URL, cron: string): Promise<boolean> {
  const url = new URL('/cdn-cgi/handler/scheduled', workerUrl);
  url.searchParams.set('cron', cron);
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return answer.ok;
}
