/** Returns the contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + FLARE) / (dark + FLARE);
}

/** Returns the relative luminance of a colour such as `#0b5a4c`, from 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Mixes a colour with white or black until it has a luminance, as Designsystemet's own tool does. */
export function withLuminance(colour: string, target: number): string {
  const from = channelsOf(colour);
  const to = target > luminance(colour) ? 255 : 0;
  let [least, most] = [0, 1];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (least + most) / 2;
    const isShort =
      to === 255 ? luminance(mixed(from, to, middle)) < target : luminance(mixed(from, to, middle)) > target;
    if (isShort) least = middle;
    else most = middle;
  }
  return mixed(from, to, most);
}

/** Returns the luminance that a colour may have at most, or has at least, for a contrast with another colour. */
export function luminanceFor(ratio: number, other: string, side: 'darker' | 'lighter'): number {
  const found = luminance(other) + FLARE;
  return side === 'darker' ? found / ratio - FLARE : found * ratio - FLARE;
}

/** The light that a screen reflects, in WCAG's formula. */
const FLARE = 0.05;
/** Halvings that tell colours of 8 bits apart. */
const ROUNDS = 12;

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function mixed(from: readonly number[], to: number, share: number): string {
  const hex = from.map((value) =>
    Math.round(value + (to - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}
