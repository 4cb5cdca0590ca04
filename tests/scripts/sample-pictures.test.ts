import { globSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const DRAWINGS = 'scripts/support/sample-pictures';
const drawn = globSync('*/*.svg', { cwd: DRAWINGS }).sort();

test('each drawing of the sample is a picture of its own, as wide as a page needs and light', async () => {
  expect(drawn.length).toBeGreaterThan(24);
  for (const path of drawn) {
    const file = `content/media/${path.replace(/\.svg$/, '.webp')}`;
    expect(await sharp(file).metadata(), file).toMatchObject({ format: 'webp', width: 960, height: 640 });
    expect(statSync(file).size, file).toBeLessThan(20_000);
  }
});

test('a picture still looks like its drawing', async () => {
  for (const path of drawn) {
    const drawing = await averages(`${DRAWINGS}/${path}`);
    const picture = await averages(`content/media/${path.replace(/\.svg$/, '.webp')}`);
    const differences = drawing.map((value, index) => Math.abs(value - (picture[index] ?? 0)));
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length, path).toBeLessThan(3);
  }
});

/** Returns the colours of a picture on a coarse grid; a drawing is drawn first, or its lines are as thin as the grid. */
async function averages(file: string): Promise<number[]> {
  const picture = await sharp(file).resize(960, 640).png().toBuffer();
  return [...(await sharp(picture).resize(24, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer())];
}
