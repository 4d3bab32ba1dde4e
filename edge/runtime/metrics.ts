/** Counters of this process in the Prometheus text format (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export interface Metrics {
  countRequest(request: { readonly endpoint: string; readonly status: number; readonly durationMs: number }): void;
  countLimited(policy: string): void;
  countEnginePage(page: EnginePage): void;
  render(): string;
}

/** How one results page was read, as a user agreed to tell. */
export interface EnginePage {
  readonly engine: string;
  readonly rulesVersion: string;
  readonly state: string;
  readonly method: string;
  readonly results: number;
  readonly links: number;
}

/** Versions come from outside: no more than this many get counters of their own. */
const maxEngineSeries = 500;

/** Upper bounds of the duration histogram, in seconds. */
const bucketsSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Histogram {
  readonly counts: number[];
  count: number;
  sumSeconds: number;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const limited = new Map<string, number>();
  const enginePages = new Map<string, number>();
  const engineResults = new Map<string, number>();
  const engineLinks = new Map<string, number>();
  const durations = new Map<string, Histogram>();

  return {
    countRequest({ endpoint, status, durationMs }) {
      increment(requests, `endpoint="${endpoint}",status="${status}"`);
      const histogram = durations.get(endpoint) ?? { counts: bucketsSeconds.map(() => 0), count: 0, sumSeconds: 0 };
      durations.set(endpoint, histogram);
      const seconds = durationMs / 1_000;
      for (const [at, bound] of bucketsSeconds.entries()) {
        if (seconds <= bound) histogram.counts[at] = (histogram.counts[at] ?? 0) + 1;
      }
      histogram.count += 1;
      histogram.sumSeconds += seconds;
    },
    countLimited: (policy) => increment(limited, `policy="${policy}"`),
    countEnginePage({ engine, rulesVersion, state, method, results, links }) {
      const version = (rules: string): string => `engine="${engine}",version="${rules}"`;
      const series = (rules: string): string => `${version(rules)},state="${state}",method="${method}"`;
      const hasRoom = enginePages.has(series(rulesVersion)) || enginePages.size < maxEngineSeries;
      const counted = hasRoom ? rulesVersion : 'other';
      increment(enginePages, series(counted));
      increment(engineResults, version(counted), results);
      increment(engineLinks, version(counted), links);
    },
    render: () =>
      [
        ...renderCounter('sightline_http_requests_total', 'Requests answered.', requests),
        ...renderCounter('sightline_rate_limited_total', 'Requests refused for their rate.', limited),
        ...renderCounter('sightline_engine_pages_total', 'Results pages that users told of.', enginePages),
        ...renderCounter('sightline_engine_results_total', 'Results read on these pages.', engineResults),
        ...renderCounter('sightline_engine_links_total', 'Links on these pages that look like results.', engineLinks),
        ...renderHistogram('sightline_http_request_duration_seconds', 'Time to answer a request.', durations),
        '',
      ].join('\n'),
  };
}

function increment(counters: Map<string, number>, labels: string, by = 1): void {
  counters.set(labels, (counters.get(labels) ?? 0) + by);
}

function renderCounter(name: string, help: string, counters: ReadonlyMap<string, number>): readonly string[] {
  const lines = [...counters].map(([labels, count]) => `${name}{${labels}} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function renderHistogram(name: string, help: string, histograms: ReadonlyMap<string, Histogram>): readonly string[] {
  const lines = [...histograms].flatMap(([endpoint, histogram]) => [
    ...bucketsSeconds.map(
      (bound, at) => `${name}_bucket{endpoint="${endpoint}",le="${bound}"} ${histogram.counts[at]}`,
    ),
    `${name}_bucket{endpoint="${endpoint}",le="+Inf"} ${histogram.count}`,
    `${name}_sum{endpoint="${endpoint}"} ${histogram.sumSeconds}`,
    `${name}_count{endpoint="${endpoint}"} ${histogram.count}`,
  ]);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}
