/**
 * Makes the pictures of the sample from their drawings, `support/sample-pictures/<association>/<name>.svg`: an entry's
 * picture is a photograph to the portal, not a drawing. Run after a drawing has changed: `npx node scripts/sample-pictures.ts`.
 */
import { globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const DRAWINGS = join(import.meta.dirname, 'support', 'sample-pictures');
const PICTURES = 'content/media';
// As wide as the text beside it on a sharp screen; flat colours need little.
const WIDTH = 960;
const QUALITY = 70;

for (const path of globSync('*/*.svg', { cwd: DRAWINGS }).sort()) {
  const file = join(PICTURES, path.replace(/\.svg$/, '.webp'));
  mkdirSync(dirname(file), { recursive: true });
  const { size } = await sharp(join(DRAWINGS, path)).resize(WIDTH).webp({ quality: QUALITY }).toFile(file);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
}
