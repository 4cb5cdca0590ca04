import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { checkHealth, type HealthCheck, type PartHealth } from '../health/health.ts';

/** What is counted about one request. The route is its pattern, so that there are few different ones. */
export interface RequestFacts {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

/** Counts what one portal does. */
export interface PortalMetrics {
  request: (facts: RequestFacts) => void;
  /** Counts a build, whether or not its site was published. */
  build: (facts: { seconds: number; isPublished: boolean }) => void;
  /** Runs these checks, and no earlier ones, whenever the metrics are read. */
  setChecks: (checks: Readonly<Record<string, HealthCheck>>) => void;
}

/** The metrics of a process, for Prometheus. */
export interface Metrics {
  /** Returns the metrics of one portal; the name is empty if there is only one. */
  of: (portal: string) => PortalMetrics;
  /** Returns the text to serve, and its content type. */
  read: () => Promise<{ text: string; contentType: string }>;
}

// In seconds: most pages of the gateway take some hundredths, saving some tenths, a build some seconds.
const REQUEST_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BUILD_BUCKETS = [1, 2.5, 5, 10, 30, 60, 120, 300, 600];

/**
 * Opens the metrics of this process: requests by route, builds, the parts of `/helse` with their numbers, and Node's
 * memory and event loop. Nothing of it is personal data.
 */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counted = openCounted(registry);
  const checks = new Map<string, Readonly<Record<string, HealthCheck>>>();
  return {
    of: (portal) => ({
      request({ method, route, status, seconds }) {
        counted.requests.inc({ portal, method, route, status });
        counted.durations.observe({ portal, route }, seconds);
      },
      build({ seconds, isPublished }) {
        counted.builds.inc({ portal, result: isPublished ? 'published' : 'failed' });
        counted.buildDurations.observe({ portal }, seconds);
      },
      setChecks: (given) => checks.set(portal, given),
    }),
    async read() {
      const examined = await Promise.all(
        [...checks].map(async ([portal, each]) => [portal, (await checkHealth(each)).parts] as const),
      );
      // Without waiting between, so that nobody who reads at the same time gets half of it.
      counted.health.reset();
      counted.facts.reset();
      for (const [portal, parts] of examined) {
        for (const [part, health] of Object.entries(parts)) countHealth(counted, { portal, part }, health);
      }
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}

type Counted = ReturnType<typeof openCounted>;

function openCounted(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({
      ...{ registers, name: 'dugnad_http_requests_total', help: 'Requests, by route and status.' },
      labelNames: ['portal', 'method', 'route', 'status'],
    }),
    durations: new Histogram({
      ...{ registers, name: 'dugnad_http_request_duration_seconds', help: 'How long requests took, by route.' },
      ...{ labelNames: ['portal', 'route'], buckets: REQUEST_BUCKETS },
    }),
    builds: new Counter({
      ...{ registers, name: 'dugnad_builds_total', help: 'Builds of the site, by result.' },
      labelNames: ['portal', 'result'],
    }),
    buildDurations: new Histogram({
      ...{
        registers,
        name: 'dugnad_build_duration_seconds',
        help: 'How long a build took, waiting for its turn included.',
      },
      ...{ labelNames: ['portal'], buckets: BUILD_BUCKETS },
    }),
    health: new Gauge({
      ...{ registers, name: 'dugnad_health_state', help: 'Parts of /helse: 0 is ok, 1 a warning, 2 a fault.' },
      labelNames: ['portal', 'part'],
    }),
    facts: new Gauge({
      ...{ registers, name: 'dugnad_health_fact', help: 'The numbers of the parts of /helse.' },
      labelNames: ['portal', 'part', 'fact'],
    }),
  };
}

const STATES: readonly PartHealth['state'][] = ['ok', 'warning', 'fault'];

function countHealth(counted: Counted, labels: { portal: string; part: string }, health: PartHealth): void {
  const { state, ...facts } = health;
  counted.health.set(labels, STATES.indexOf(state));
  for (const [fact, value] of Object.entries(facts)) {
    if (typeof value === 'number') counted.facts.set({ ...labels, fact }, value);
  }
}
