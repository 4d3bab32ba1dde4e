import { BriefPage } from '#extension/features/brief/BriefPage.tsx';
import { marksOn } from '#extension/platform/storage/marks-on.ts';
import { loadSnapshot } from '#extension/platform/storage/serp-store.ts';
import { mountStored } from '#extension/session/mount-stored.tsx';

const visitId = new URLSearchParams(globalThis.location.search).get('visit') ?? '';

await mountStored(
  async () => {
    const stored = await loadSnapshot(visitId);
    return stored && { snapshot: stored.snapshot, marks: await marksOn(stored.snapshot) };
  },
  (stored) => <BriefPage stored={stored} />,
  ['brief'],
);
