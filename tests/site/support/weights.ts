import { gzipSync } from 'node:zlib';
import { type Response, test } from '@playwright/test';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Bytes that a page fetches: HTML and CSS after gzip, and fonts. */
export interface Weight {
  path: string;
  html: number;
  css: number;
  markup: number;
  fonts: number;
}

/** Weighs what a page fetched, as a host that compresses would send it. */
export async function weightOf(responses: readonly Response[]): Promise<Omit<Weight, 'path'>> {
  const [html, css, fonts] = await Promise.all([
    sum(responses, 'document', (bytes) => gzipSync(bytes).length),
    sum(responses, 'stylesheet', (bytes) => gzipSync(bytes).length),
    sum(responses, 'font', (bytes) => bytes.length),
  ]);
  return { html, css, markup: html + css, fonts };
}

/** Hands a weight to the table at the end of the run. */
export function note(weight: Weight): void {
  test.info().annotations.push({ type: 'weight', description: JSON.stringify(weight) });
}

/** Prints all weights as one table when the run is over. */
export default class WeightTable implements Reporter {
  readonly #weights: Weight[] = [];

  onTestEnd(_: TestCase, { annotations }: TestResult) {
    const found = annotations.filter(({ type }) => type === 'weight');
    this.#weights.push(...found.map(({ description = '' }) => JSON.parse(description) as Weight));
  }

  onEnd() {
    if (this.#weights.length === 0) return;
    const rows = this.#weights
      .sort((a, b) => b.markup - a.markup)
      .map((weight) => [weight.path, ...inKilobytes(weight)]);
    console.log(`\n${[['Page (kB after gzip)', 'HTML', 'CSS', 'both', 'fonts'], ...rows].map(inLine).join('\n')}`);
  }

  printsToStdio() {
    return false;
  }
}

function inKilobytes({ html, css, markup, fonts }: Weight): string[] {
  return [html, css, markup, fonts].map((bytes) => (bytes / 1000).toFixed(1));
}

function inLine([name = '', ...figures]: string[]): string {
  return name.padEnd(44) + figures.map((figure) => figure.padStart(7)).join('');
}

async function sum(responses: readonly Response[], kind: string, measure: (bytes: Buffer) => number): Promise<number> {
  const ours = responses.filter((response) => response.request().resourceType() === kind);
  const bodies = await Promise.all(ours.map((response) => response.body()));
  return bodies.reduce((total, body) => total + measure(body), 0);
}
