import { TEST_ORIGIN } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { spokenTree } from './spoken-tree.ts';

/**
 * Ten things that people come for, as Chromium gives them to screen readers. The files in `expected/` were read by
 * people; after a change that is meant, `npx playwright test … --update-snapshots` writes them, to be read anew.
 */
const TASKS = [
  { task: 'choose-a-section', path: '/', within: 'header' },
  { task: 'see-what-is-first', path: '/', within: '.main-links' },
  { task: 'choose-a-day', path: '/aktiviteter/2026-11-24/', within: 'nav:has(.week)' },
  { task: 'hear-of-a-cancellation', path: '/aktiviteter/2026-11-24/', within: '.row:has(s)' },
  { task: 'when-and-where', path: '/aktiviteter/sprakkafe/', within: '.facts' },
  { task: 'subscribe', path: '/kalender/abonner/#alt', within: '#alt' },
  { task: 'call-about-help', path: '/hjelp/', within: '.call' },
  { task: 'next-deadline', path: '/tilskudd/', within: '.rows .row' },
  { task: 'a-room', path: '/lokaler/bord/50/', within: '.rows .row' },
  { task: 'another-language', path: '/aktiviteter/sprakkafe/', within: '#sprak' },
];

for (const { task, path, within } of TASKS) {
  test(`a screen reader is told what is needed to ${task.replaceAll('-', ' ')}`, async ({ page }) => {
    await page.goto(path);
    const tree = await spokenTree(page, within);
    expect(tree.replaceAll(TEST_ORIGIN, 'https://dugnad.example')).toMatchSnapshot(`${task}.txt`);
  });
}
