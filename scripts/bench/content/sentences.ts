import type { Random } from './random.ts';
import { words } from './words.ts';

const PATTERNS = [
  'Her møtes {people} og {people} for å {doing}.',
  '{who} {verdict}, også {people} fra andre steder.',
  'Ta med {gear}, og gjerne {gear}.',
  'Vi møtes {room}, og {moment} serverer vi {food} og {food}.',
  '{trouble}, {remedy}.',
  'Stemningen er {mood} og {mood}.',
  'Det er {number} plasser, og {office} fører lista.',
  'Pengene går til {purpose} og {purpose}.',
  'I fjor var vi {number}, i år håper vi på {number}.',
  'Først skal vi {doing}, deretter kan den som vil {doing}.',
  '{moment} er det {office} som låser opp {room}.',
  'Du trenger verken {gear} eller {gear}.',
  'Noen vil helst {doing}, andre vil {doing}.',
  'Vi trenger flere {people} som kan {doing} {moment}.',
  '{office} viser hvordan man kan {doing}.',
  'Kaffen koster ingenting, men {food} koster {number} kroner.',
  'Vi har holdt på i {number} år, og {people} kommer igjen.',
  '{trouble}, {remedy}, eller spør {office}.',
  'Utstyret ligger {room}, og {office} har nøkkelen.',
  '{moment} deler vi oss: {number} kan {doing}, resten kan {doing}.',
  'Barn under {number} år kommer sammen med {people}.',
  'Vi lover ikke mer enn {food} og {food}, men stemningen blir {mood}.',
  'Sist ble det for trangt {room}, så nå er vi {room}.',
  'Meld fra til {office} hvis du har med {people}.',
];

const LINK_PATTERNS = [
  'Les mer på [sidene våre](https://{host}/om), der {office} skriver {moment}.',
  'Bilder fra i fjor ligger i [albumet](https://{host}/bilder).',
  'Bruk [skjemaet](https://{host}/skjema) hvis du vil {doing}.',
  'Oversikten over {purpose} står på [kommunens sider](https://elvedal.kommune.example/frivillig).',
];

/** Generates a one-line summary of an entry. */
export function summary(random: Random): string {
  return `${sentence(random)} ${random.chance(0.5) ? sentence(random) : ''}`.trim();
}

/** Generates three paragraphs of Markdown; some have a link, a list or bold text. */
export function body(random: Random, host: string): string {
  const [first, second, third] = [paragraph(random), paragraph(random), paragraph(random)];
  const link = random.chance(0.35) ? ` ${fillSlots(random, random.pick(LINK_PATTERNS)).replace('{host}', host)}` : '';
  const strong = random.chance(0.15) ? `**${sentence(random)}** ` : '';
  const points = random.chance(0.25) ? bulletList(random) : '';
  return [first, `${strong}${second}`, points, third + link].filter(Boolean).join('\n\n');
}

/** Generates a short phrase from one list of words, capitalised. */
export function phrase(random: Random, slot: keyof typeof words): string {
  return capital(random.pick(words[slot]));
}

function paragraph(random: Random): string {
  return Array.from({ length: random.between(2, 4) }, () => sentence(random)).join(' ');
}

function sentence(random: Random): string {
  return fillSlots(random, random.pick(PATTERNS));
}

function bulletList(random: Random): string {
  const points = Array.from(
    { length: random.between(3, 5) },
    () => `- ${phrase(random, 'gear')} til å ${random.pick(words.doing)}`,
  );
  return points.join('\n');
}

function fillSlots(random: Random, pattern: string): string {
  const slots = words as Record<string, string[]>;
  return capital(
    pattern.replace(/\{(\w+)\}/g, (slot, name: string) => (slots[name] ? random.pick(slots[name]) : slot)),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
