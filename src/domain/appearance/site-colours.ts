import { contrast, luminance, luminanceFor, withLuminance } from './contrast.ts';

/** The colours that a site asks for. */
export interface AskedColours {
  /** For what can be pressed: links, buttons, the footer. */
  press?: string | undefined;
  /** For what applies now: the calendar leaf, today. */
  now?: string | undefined;
}

/** A colour of the site as asked for, and as used so that everybody can read it. */
export interface SiteColour {
  asked: string;
  used: string;
  /** The contrast of the colour that was asked for with what it is read against. */
  contrast: number;
}

/** The least contrast of text with its background, by WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The text on the colour of what applies now. */
export const INK = '#231e19';
/** Dugnad's own colours. */
const OWN = { press: '#0b5a4c', now: '#f8c83c' };
/** The darkest background of links in the light scheme, and the lightest in the dark one. */
const BACKGROUND = { light: '#e8e0d1', dark: '#39332b' };
/** Rounding to 8 bits must not take a colour below the limit. */
const MARGIN = 0.05;

/** Returns the colours of a site: too light ones for links are darkened, too dark ones below text are lightened. */
export function siteColours(asked: AskedColours = {}): { press: SiteColour; now: SiteColour } {
  return {
    press: readable((asked.press ?? OWN.press).toLowerCase(), BACKGROUND.light, 'darker'),
    now: readable((asked.now ?? OWN.now).toLowerCase(), INK, 'lighter'),
  };
}

/** Returns the colour of links in the dark scheme. */
export function pressInTheDark(press: string): string {
  return readable(press, BACKGROUND.dark, 'lighter').used;
}

function readable(asked: string, other: string, side: 'darker' | 'lighter'): SiteColour {
  const found = contrast(asked, other);
  const limit = luminanceFor(LEAST_CONTRAST + MARGIN, other, side);
  const isFit = side === 'darker' ? luminance(asked) <= limit : luminance(asked) >= limit;
  return { asked, used: isFit ? asked : withLuminance(asked, limit), contrast: found };
}
