import { type AuditPreferences, auditPreferences, noPreferences } from '#shared/audit/preferences.ts';
import { browser } from '#extension/platform/browser/browser.ts';

const key = 'auditPreferences';

/** What the user decided about rules; nothing muted and no limit changed where nothing was kept. */
export async function loadAuditPreferences(): Promise<AuditPreferences> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Changes what is kept; two changes at once both count. */
export async function changeAuditPreferences(
  change: (before: AuditPreferences) => AuditPreferences,
): Promise<AuditPreferences> {
  return navigator.locks.request(key, async () => {
    const changed = change(await loadAuditPreferences());
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}

export function watchAuditPreferences(onChange: (preferences: AuditPreferences) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[key];
    if (changed) onChange(parse(changed.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

function parse(value: unknown): AuditPreferences {
  const parsed = auditPreferences.safeParse(value ?? noPreferences);
  return parsed.success ? parsed.data : noPreferences;
}
