/** What is read of a voice of the browser. */
export interface Voice {
  lang: string;
  /** Whether it speaks on the device itself, and sends no text elsewhere. */
  localService: boolean;
}

// Hardly any device has a voice for Nynorsk, and one for Bokmål reads it well; `no` is what some call both.
const NORWEGIAN = ['nb', 'no', 'nn'];
const NEAR: Readonly<Record<string, readonly string[]>> = { nb: NORWEGIAN, nn: ['nn', ...NORWEGIAN] };

/**
 * Picks the voice for a language: the nearest, and none that sends the text to its maker, as those of some browsers do.
 *
 * Voices name their language as `nb-NO`, on some Android devices as `nb_NO`.
 */
export function voiceFor<Each extends Voice>(voices: readonly Each[], language: string): Each | undefined {
  const own = voices.filter(({ localService }) => localService);
  const [code = ''] = language.split('-');
  const codes = NEAR[code] ?? [code];
  return codes.flatMap((each) => own.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === each) ?? [])[0];
}
