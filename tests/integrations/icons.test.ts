import sharp from 'sharp';
import { expect, test } from 'vitest';
import * as tables from '../../src/domain/appearance/icons.ts';
import { iconNames } from '../../src/domain/appearance/icons.ts';
import { iconOutlines, readIcon } from '../../src/integrations/icons.ts';
import { accessCodes, equipmentKinds, taskKinds, themes } from '../../src/schemas/codes.ts';

const outlines = iconOutlines();

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

test('every icon in use is in Aksel’s set, and is a third shorter', () => {
  expect(iconNames().length).toBeGreaterThan(45);
  expect(Object.keys(outlines)).toEqual(iconNames());
  const drawn = iconNames().map((name) => readIcon(name).length);
  const shipped = iconNames().map((name) => outlines[name].join('').length);
  expect(sum(shipped)).toBeLessThan((sum(drawn) * 2) / 3);
});

test.each(iconNames())('%s looks as Aksel has drawn it', async (name) => {
  const paths = outlines[name].map((path) => `<path fill-rule="evenodd" d="${path}"/>`).join('');
  const ours = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${paths}</svg>`;
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
