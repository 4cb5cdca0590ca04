import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { INK, siteColours } from '../../domain/appearance/site-colours.ts';
import { deepOf } from '../../feeds/appearance/theme.ts';
import { type Language, siteLanguage } from '../../i18n/index.ts';
import { shareNames } from '../../i18n/share.ts';
import { fullSiteName } from '../../i18n/site-name.ts';
import type { Site } from '../../schemas/site.ts';
import { outline } from './outlines.ts';

const DEEP = '#06322a';
export const BOLD = 5;

/**
 * Creates the social sharing images, 1200 by 630, one for each section and language.
 *
 * Without them a link on Facebook, which most associations use, is a line of grey text.
 */
export async function sharePictures(site: Site, languages: readonly Language[]): Promise<Map<string, Buffer>> {
  const files = languages.flatMap((language) =>
    Object.entries(shareNames(language)).map(([name, title]) => ({
      path: `${language.prefix.slice(1)}${language.prefix && '/'}del/${name}.png`,
      svg: shareSvg(site, title, fullSiteName(language, site)),
    })),
  );
  const made = await Promise.all(files.map(async ({ path, svg }) => [path, await png(svg)] as const));
  return new Map(made);
}

/** Creates the icons for home screens and browser tabs, and the manifest that names them. */
export async function iconFiles(site: Site): Promise<Map<string, Buffer | string>> {
  const icon = async (size: number) =>
    sharp(Buffer.from(iconSvg(site, size)))
      .png({ palette: true })
      .toBuffer();
  const manifest = {
    name: fullSiteName(siteLanguage(site), site),
    short_name: site.name,
    lang: site.language,
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: siteColours(site.colours).press.used,
    icons: [192, 512].map((size) => ({ src: `/ikon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return new Map<string, Buffer | string>([
    ['apple-touch-icon.png', await icon(180)],
    ['ikon-192.png', await icon(192)],
    ['ikon-512.png', await icon(512)],
    ['favicon.ico', icoOf(await icon(32), 32)],
    ['site.webmanifest', `${JSON.stringify(manifest)}\n`],
  ]);
}

/** Returns the icon of browser tabs in a site's own colour; nothing for Dugnad's, which is a file in `public/`. */
export function ownFavicon(site: Site): string | undefined {
  return (
    site.colours?.now &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 30">${MARK(INK, brandColour(site))}</svg>\n`
  );
}

// A calendar page with a check mark: the logo at the top of every page.
export const MARK = (ink: string, fill: string) =>
  `<path fill="${fill}" d="M1 4h26v25H1z"/><path fill="none" stroke="${ink}" stroke-width="3" d="M6 1v6M14 1v6M22 1v6M7 19l5 5 9-11"/>`;

/** Returns the brand colour: the site's own or Dugnad's. */
export function brandColour({ colours }: Pick<Site, 'colours'>): string {
  return siteColours(colours).now.used;
}

/** Returns the colour below white text: a dark shade of the site's own or Dugnad's. */
export function deepColour({ colours }: Pick<Site, 'colours'>): string {
  return colours?.press ? deepOf(siteColours(colours).press.used) : DEEP;
}

function iconSvg(site: Site, size: number): string {
  const mark = MARK(INK, brandColour(site));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-5 -4 38 38"><rect x="-5" y="-4" width="38" height="38" fill="#fff"/>${mark}</svg>`;
}

function shareSvg(site: Site, title: string, name: string): string {
  const headline = fitted(title, 132, 1040);
  const sender = outline(name, 52).path;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fff"/><rect width="1200" height="200" fill="${brandColour(site)}"/>
<g transform="translate(80 40) scale(4)">${MARK(INK, '#fff')}</g>
<path transform="translate(80 405)" fill="${INK}" stroke="${INK}" stroke-width="${BOLD}" stroke-linejoin="round" d="${headline}"/>
<rect y="498" width="1200" height="132" fill="${deepColour(site)}"/>
<path transform="translate(80 582)" fill="#fff" d="${sender}"/></svg>`;
}

/** Draws a line at the largest size, up to a limit, that fits the width. */
function fitted(words: string, size: number, room: number): string {
  const { width } = outline(words, size, BOLD);
  return outline(words, width > room ? (size * room) / width : size, BOLD).path;
}

async function png(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}

/** Wraps a PNG as a single-image ICO, which browsers request at the root by default. */
function icoOf(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}
