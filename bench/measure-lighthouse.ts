import lighthouse from 'lighthouse';

/** Milliseconds that Lighthouse takes for its SEO category on a page, without simulated slowness. */
export async function measureLighthouse(url: string, port: number): Promise<number> {
  const startMs = performance.now();
  const result = await lighthouse(url, {
    port,
    onlyCategories: ['seo'],
    output: 'json',
    logLevel: 'silent',
    throttlingMethod: 'devtools',
    throttling: noThrottling,
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse gave no result for ${url}: ${result?.lhr.runtimeError?.message ?? 'nothing'}`);
  return performance.now() - startMs;
}

const noThrottling = {
  rttMs: 0,
  throughputKbps: 0,
  requestLatencyMs: 0,
  downloadThroughputKbps: 0,
  uploadThroughputKbps: 0,
  cpuSlowdownMultiplier: 1,
};
