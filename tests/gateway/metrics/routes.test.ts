import { expect, test } from 'vitest';
import { openMetrics } from '../../../src/gateway/metrics/metrics.ts';
import { Browser, TestGateway, URL_OF_SITE } from '../support/gateway.ts';

const TOKEN = 'a token that is long enough';
const settings = { url: URL_OF_SITE, behindProxy: false, healthToken: TOKEN };

function measuredGateway() {
  const metrics = openMetrics();
  const own = metrics.of('');
  own.setChecks({ disk: () => ({ state: 'warning', folder: 'state', freeMegabytes: 12 }) });
  const gateway = new TestGateway({ settings, metrics: own, processMetrics: metrics });
  const browser = new Browser(gateway);
  const read = (token: string) => browser.get('/metrics', { Authorization: `Bearer ${token}` });
  return { browser, own, read };
}

test('requests are counted by the pattern of their route, and never by their address', async () => {
  const { browser, read } = measuredGateway();
  await browser.get('/logg-inn/?til=/hemmelig/');
  const text = await (await read(TOKEN)).text();
  expect(text).toContain('dugnad_http_requests_total{portal="",method="GET",route="/logg-inn/",status="200"} 1');
  expect(text).toContain('dugnad_http_request_duration_seconds_count{portal="",route="/logg-inn/"} 1');
  expect(text).not.toContain('hemmelig');
});

test('the parts of /helse are gauges, with their numbers', async () => {
  const { read } = measuredGateway();
  const response = await read(TOKEN);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  expect(text).toContain('dugnad_health_state{portal="",part="disk"} 1');
  expect(text).toContain('dugnad_health_fact{portal="",part="disk",fact="freeMegabytes"} 12');
});

test('builds are counted by result, with their time', async () => {
  const { own, read } = measuredGateway();
  own.build({ seconds: 3, isPublished: true });
  own.build({ seconds: 40, isPublished: false });
  const text = await (await read(TOKEN)).text();
  expect(text).toContain('dugnad_builds_total{portal="",result="failed"} 1');
  expect(text).toContain('dugnad_build_duration_seconds_bucket{le="5",portal=""} 1');
});

test.each(['', 'another token that is long'])('with the token «%s» the page does not exist', async (token) => {
  expect((await measuredGateway().read(token)).status).toBe(404);
});
