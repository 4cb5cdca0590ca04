import { contrast, luminance, withLuminance } from '../../domain/appearance/contrast.ts';
import { type AskedColours, INK, pressInTheDark, siteColours } from '../../domain/appearance/site-colours.ts';
import { digestOf } from '../../domain/identity.ts';
import type { Site } from '../../schemas/site.ts';

/** The style sheet with a site's own colours, and its address. */
export interface ThemeFile {
  address: string;
  css: string;
}

/**
 * Creates the style sheet of a site that has its own colours; nothing for one with Dugnad's.
 *
 * The address changes with the colours, so that browsers may keep the file for a year.
 */
export function themeFile({ colours }: Pick<Site, 'colours'>): ThemeFile | undefined {
  if (!colours?.press && !colours?.now) return undefined;
  const css = themeCss(colours);
  return { address: `/_astro/theme.${digestOf(css).slice(0, 8)}.css`, css };
}

type Tokens = Record<string, string>;

// After the colours of `styles/theme.css` and `styles/tokens.css`, and before those for paper, whatever the order of the
// links: layers are in the order in which they are first named, as in `styles/layers.css`.
const LAYERS =
  '@layer ds.theme, ds.base, ds.components, dugnad.tokens, dugnad.base, dugnad.layout, dugnad.parts, dugnad.paper;';

function themeCss(asked: AskedColours): string {
  const { press, now } = siteColours(asked);
  const light = {
    ...(asked.press && pressTokens(press.used, 'light')),
    ...(asked.now && nowTokens(now.used, 'light')),
  };
  const dark = {
    ...(asked.press && pressTokens(pressInTheDark(press.asked), 'dark')),
    ...(asked.now && nowTokens(now.used, 'dark')),
  };
  return `${LAYERS}
@layer dugnad.base {
  ${rule(':root', light)}
  @media (prefers-color-scheme: dark) {
    ${rule("[data-color-scheme='auto']", dark)}
  }
}
`;
}

function rule(selector: string, tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `--${name}:${value};`);
  return `${selector}{${lines.join('')}}`;
}

type Scheme = 'light' | 'dark';

/** The luminance of each step of a scale, as in Designsystemet's tool 1.15. */
const STEPS: Record<string, Record<Scheme, number>> = {
  'background-default': { light: 1, dark: 0.009 },
  'background-tinted': { light: 0.9, dark: 0.014 },
  'surface-default': { light: 1, dark: 0.021 },
  'surface-tinted': { light: 0.81, dark: 0.027 },
  'surface-hover': { light: 0.7, dark: 0.036 },
  'surface-active': { light: 0.59, dark: 0.056 },
  'border-subtle': { light: 0.5, dark: 0.08 },
  'border-default': { light: 0.19, dark: 0.22 },
  'border-strong': { light: 0.11, dark: 0.39 },
  'text-subtle': { light: 0.11, dark: 0.39 },
  'text-default': { light: 0.0245, dark: 0.84 },
};

/** Creates a scale from a colour, by Designsystemet's names. */
export function colourScale(name: string, colour: string, scheme: Scheme): Tokens {
  return tokensOf(
    name,
    Object.entries(STEPS).map(([step, target]) => [step, withLuminance(colour, target[scheme])]),
  );
}

function tokensOf(name: string, values: readonly (readonly [step: string, value: string])[]): Tokens {
  return Object.fromEntries(values.map(([step, value]) => [`ds-color-${name}-${step}`, value]));
}

/** The colour itself is that of links and buttons; a pressed button is darker, in the dark scheme lighter. */
function pressTokens(press: string, scheme: Scheme): Tokens {
  const further = (share: number) =>
    scheme === 'light'
      ? withLuminance(press, luminance(press) * share)
      : withLuminance(press, 1 - (1 - luminance(press)) * share);
  return {
    ...colourScale('accent', press, scheme),
    ...tokensOf('accent', [
      ['text-subtle', press],
      ['border-strong', press],
      ['base-default', press],
      ['base-hover', further(0.6)],
      ['base-active', further(0.35)],
      ['base-contrast-default', scheme === 'light' ? '#ffffff' : '#1b1814'],
      ['base-contrast-subtle', withLuminance(press, scheme === 'light' ? 0.84 : 0.009)],
    ]),
    ...(scheme === 'light' && { deep: deepOf(press) }),
  };
}

/** Returns the background of the footer, below white text. */
export function deepOf(press: string): string {
  return withLuminance(press, Math.min(luminance(press), DEEP));
}
const DEEP = 0.026;

/** A mark that can be pressed becomes lighter or darker, as far as its text can be read. */
function nowTokens(now: string, scheme: Scheme): Tokens {
  const step = (share: number) => {
    const darker = withLuminance(now, luminance(now) * share);
    return contrast(darker, INK) > READABLE ? darker : withLuminance(now, 1 - (1 - luminance(now)) * share);
  };
  return {
    ...colourScale('sol', now, scheme),
    ...tokensOf('sol', [
      ['base-default', now],
      ['base-hover', step(0.87)],
      ['base-active', step(0.75)],
      ['base-contrast-default', INK],
      ['base-contrast-subtle', INK],
    ]),
  };
}
const READABLE = 4.6;
