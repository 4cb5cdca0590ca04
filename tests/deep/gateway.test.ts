import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { errorIn, event, FILES, gatewayOn, git, open, saveParameters, turlag } from '../gateway/support/editing.ts';
import { killRepeatedly } from '../gateway/support/kill-gateway.ts';
import { startServer } from '../gateway/support/start-server.ts';

test('50 kills at random moments of saving and publishing lose nothing confirmed as saved', async () => {
  const { saved, longest } = await killRepeatedly(50);
  console.log(`50 kills: ${saved} saves kept, the next save after a kill took at most ${longest} ms`);
  expect(saved).toBeGreaterThanOrEqual(100);
});

const EDITORS = 50;
const SAVES = 20;
const SHARED = ['a', 'b', 'c', 'd', 'e'].map((name) => `events/turlag-felles-${name}.md`);

test('50 editors who save 20 times each, a third of it in the same entries, lose nothing to each other', async () => {
  const own = Array.from({ length: EDITORS }, (_, each) => `events/turlag-egen-${each}.md`);
  const body = Array.from({ length: EDITORS }, (_, each) => `Avsnitt ${each}: tomt.`).join('\n\n');
  const files = [...own, ...SHARED].map((path) => [path, event({ title: 'Tur', owner: 'turlag', body })]);
  const portal = await gatewayOn({ ...FILES, ...Object.fromEntries(files) });
  const ask = await startServer(portal.path);
  const last = new Map<string, string>();
  const milliseconds: number[] = [];
  const tally: Record<string, number> = {};

  async function edit(editor: number, round: number): Promise<void> {
    const isShared = (editor + round) % 10 < 3;
    const path = (isShared ? SHARED[(editor * 7 + round) % SHARED.length] : own[editor]) as string;
    const { raw, base } = await open({ ask }, turlag, path);
    const text = `Avsnitt ${editor}: lagret ${round}.`;
    // A few write the title as well, which all share: those must be told.
    const title = round % 5 === 0 ? `title: Tur ${editor}` : undefined;
    const mine = raw
      .replace(new RegExp(`^Avsnitt ${editor}: .*$`, 'm'), text)
      .replace(/^title: .*$/m, (old) => title ?? old);
    // While somebody types, others save: most of what is sent was made from a text that is no longer the last one.
    await pause(2000 + Math.random() * 6000);
    const began = performance.now();
    const answer = await ask(turlag, 'persistEntry', saveParameters(path, mine, base));
    milliseconds.push(performance.now() - began);
    tally[answer.status] = (tally[answer.status] ?? 0) + 1;
    if (answer.status === 200) last.set(`${path} ${editor}`, text);
    else {
      expect(answer).toMatchObject({ status: 409, body: { yours: mine, theirs: expect.stringContaining('Avsnitt') } });
      expect(errorIn(answer)).toContain('Ta vare på teksten');
    }
  }

  const editors = Array.from({ length: EDITORS }, async (_, editor) => {
    for (let round = 0; round < SAVES; round++) await edit(editor, round);
  });
  await Promise.all(editors);

  for (const [key, text] of last) {
    const [path = '', editor] = key.split(' ');
    expect((await open({ ask }, turlag, path)).raw, `${path} of ${editor}`).toContain(text);
  }
  expect(git(portal.path, 'fsck', '--no-dangling', '--strict')).toBe('');
  const p95 = milliseconds.sort((a, b) => a - b)[Math.floor(milliseconds.length * 0.95)] as number;
  console.log(`${JSON.stringify(tally)}; p50 ${milliseconds[500]?.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
  expect(Object.keys(tally).sort()).toEqual(['200', '409']);
  expect(p95).toBeLessThan(2000);
});
