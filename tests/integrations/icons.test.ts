import sharp from 'sharp';
import { expect, test } from 'vitest';
import * as tables from '../../src/domain/appearance/icons.ts';
import { iconFile, readIcon } from '../../src/integrations/icons.ts';
import { accessCodes, equipmentKinds, taskKinds, themes } from '../../src/schemas/codes.ts';

const file = iconFile();
const names = tables.iconNames();

test.each([
  ['theme', themes, tables.themeIcons],
  ['kind of task', taskKinds, tables.taskKindIcons],
  ['kind of equipment', equipmentKinds, tables.equipmentKindIcons],
  ['access code', accessCodes, tables.accessIcons],
] as const)('every %s has an icon of its own', (_, codes, icons) => {
  expect(Object.keys(icons).sort()).toEqual([...codes].sort());
  // A theme or a way in is told from the others by its shape; two kinds of task may look alike.
  if (codes.length < taskKinds.length) expect(new Set(Object.values(icons)).size).toBe(codes.length);
});

test('the file has every icon in use once, and they are a third shorter than in Aksel’s set', () => {
  expect(names.length).toBeGreaterThan(45);
  expect([...file.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id)).toEqual(names);
  const drawn = names.reduce((sum, name) => sum + readIcon(name).length, 0);
  expect(file.length).toBeLessThan((drawn * 2) / 3);
});

test.each(names)('%s looks as Aksel has drawn it', async (name) => {
  const symbol = new RegExp(`<symbol id="${name}" viewBox="0 0 24 24">(.+?)</symbol>`).exec(file)?.[1];
  const ours = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill-rule="evenodd">${symbol}</svg>`;
  const [own, drawn] = await Promise.all([ours, readIcon(name)].map(pixelsOf));
  const differing = [...(own ?? [])].filter((value, index) => Math.abs(value - (drawn?.[index] ?? 0)) > 96).length;
  expect(own?.some((value) => value > 200)).toBe(true);
  expect(differing / (SIZE * SIZE)).toBeLessThan(0.003);
});

const SIZE = 96;

/** Draws an icon, and returns how opaque each pixel is. */
async function pixelsOf(svg: string): Promise<Buffer> {
  const sized = svg.replace(/ width="1em" height="1em"/, '').replace('<svg', `<svg width="${SIZE}" height="${SIZE}"`);
  return sharp(Buffer.from(sized)).extractChannel('alpha').raw().toBuffer();
}
