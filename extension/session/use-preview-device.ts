import { useEffect, useState } from 'react';

import {
  loadPreviewDevice,
  type PreviewDevice,
  savePreviewDevice,
  usualPreviewDevice,
  watchPreviewDevice,
} from '#extension/platform/storage/preview-device.ts';

let known = usualPreviewDevice;

/** Reads the device before the first paint, where a surface can wait for it: what is measured by it is right at once. */
export async function preparePreviewDevice(): Promise<void> {
  known = await loadPreviewDevice();
}

/** The device by which every surface measures titles and descriptions, and what changes it for all of them. */
export function usePreviewDevice(): readonly [PreviewDevice, (device: PreviewDevice) => void] {
  const [device, setDevice] = useState<PreviewDevice>(known);
  useEffect(() => {
    const ending = new AbortController();
    void loadPreviewDevice().then((loaded) => {
      if (!ending.signal.aborted) setDevice(loaded);
    });
    watchPreviewDevice(setDevice, ending.signal);
    return () => ending.abort();
  }, []);
  return [device, (chosen) => void savePreviewDevice(chosen)];
}
