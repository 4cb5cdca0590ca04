import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from './publish/folders.ts';

// Biome knows no types of what Node itself brings along, so that a floating promise of a Node module is seen by nobody;
// timers with such work in them are refused by name. All else is caught by the runner of background tasks.
const PLANTED: Record<string, string> = {
  'src/gateway/floating.ts': 'async function save() {}\nexport function answer() {\n  save();\n}\n',
  'src/gateway/imported.ts': "import { save } from './saved.ts';\nexport function answer() {\n  save();\n}\n",
  'src/gateway/method.ts':
    'export function answer(letters: { send: (to: string) => Promise<void> }) {\n  letters.send("x");\n}\n',
  'src/gateway/finally.ts': 'export function answer(sent: Promise<void>) {\n  sent.finally(() => 1);\n}\n',
  'src/gateway/void.ts': "import { save } from './saved.ts';\nexport function answer() {\n  void save();\n}\n",
  'src/publish/each.ts':
    "import { save } from '../gateway/saved.ts';\nexport const all = () => [1].forEach(async () => await save());\n",
  'src/gateway/timer.ts': "import { save } from './saved.ts';\nexport const round = setInterval(() => save(), 1000);\n",
  'scripts/later.ts': "import { save } from '../src/gateway/saved.ts';\nsetTimeout(() => save(), 1000);\n",
};

const EXPECTED: Record<string, string> = {
  'src/gateway/floating.ts': 'nursery/noFloatingPromises',
  'src/gateway/imported.ts': 'nursery/noFloatingPromises',
  'src/gateway/method.ts': 'nursery/noFloatingPromises',
  'src/gateway/finally.ts': 'nursery/noFloatingPromises',
  'src/gateway/void.ts': 'complexity/noVoid',
  'src/publish/each.ts': 'nursery/noMisusedPromises',
  'src/gateway/timer.ts': 'style/noRestrictedGlobals',
  'scripts/later.ts': 'style/noRestrictedGlobals',
};

test('a promise that nobody waits for is refused wherever it is planted, and one that is awaited passes', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...PLANTED,
    '.biome.json': readFileSync('.biome.json', 'utf8'),
    'src/gateway/saved.ts': 'export async function save(): Promise<void> {}\n',
    'src/gateway/awaited.ts': "import { save } from './saved.ts';\nexport const answer = async () => await save();\n",
  });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', join(folder, 'src'), join(folder, 'scripts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const found = diagnostics.map(({ category, location }) => [
    location.path.replace(`${folder}/`, ''),
    category.replace('lint/', ''),
  ]);
  expect(Object.fromEntries(found)).toEqual(EXPECTED);
});
