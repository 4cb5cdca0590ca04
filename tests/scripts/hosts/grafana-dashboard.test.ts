import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMetrics } from '../../../src/gateway/metrics/metrics.ts';

interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

const FILE = new URL('../../../scripts/hosts/grafana-dashboard.json', import.meta.url);
const METRIC = /\b(?:dugnad|nodejs|process)_\w+/g;

test('every metric and label that the dashboard shows is one that the gateway has', async () => {
  const metrics = openMetrics();
  const portal = metrics.of('elvedal');
  portal.request({ method: 'GET', route: 'site', status: 200, seconds: 0.1 });
  portal.build({ seconds: 3, isPublished: true });
  portal.setChecks({ outbox: () => ({ state: 'ok', waiting: 2 }) });
  const { text } = await metrics.read();

  const { panels } = JSON.parse(readFileSync(FILE, 'utf8')) as Dashboard;
  for (const { title, targets } of panels) {
    for (const { expr } of targets) {
      const [name = ''] = expr.match(METRIC) ?? [];
      const line = text.split('\n').find((each) => each.startsWith(name) && /[{ ]/.test(each.charAt(name.length)));
      expect(line, `${title}: ${name}`).toBeDefined();
      for (const label of labelsIn(expr)) expect(line, `${title}: ${label}`).toContain(`${label}="`);
    }
  }
  expect(panels.length).toBeGreaterThan(5);
});

/** Lists the labels that an expression chooses or groups by. */
function labelsIn(expression: string): string[] {
  const grouped = [...expression.matchAll(/by \(([\w, ]+)\)/g)].flatMap(([, labels = '']) => labels.split(', '));
  const chosen = [...expression.matchAll(/(\w+)(?:=~?|!=)"/g)].map(([, label = '']) => label);
  return [...grouped, ...chosen];
}
