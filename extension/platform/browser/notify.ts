import { askPermission } from './ask-permission.ts';
import { browser } from './browser.ts';

const permission = { permissions: ['notifications' as const] };
const prefix = 'site:';

export interface Notice {
  /** Where a click leads. */
  readonly domain: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Has to be called right in a click. False where the user said no. */
export function askToNotify(): Promise<boolean> {
  return askPermission(permission);
}

/** Shows nothing where the user did not allow it. A later notice of a site takes the place of the one before. */
export async function notify({ domain, lines, title }: Notice): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  await browser.notifications.create(`${prefix}${domain}`, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title,
    message: lines.join('\n'),
  });
}

/** Without effect until notices are allowed; the browser has nothing to listen to before. */
export function onNoticeClick(open: (domain: string) => void): void {
  const listen = (): void =>
    browser.notifications?.onClicked.addListener((id) => {
      if (id.startsWith(prefix)) open(id.slice(prefix.length));
    });
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
