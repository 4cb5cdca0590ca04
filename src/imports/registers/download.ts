import type { Get } from '../retrying-get.ts';
import { type Answer, joinAnswers, readAnswer } from './answers.ts';

/** Where answers are kept, so that an import that was interrupted continues where it stopped. */
export interface AnswerStore {
  read: (name: string) => string | undefined;
  write: (name: string, text: string) => void;
}

export interface DownloadOptions {
  /** Four digits. */
  municipality: string;
  /** Also associations that are not in Frivillighetsregisteret. */
  all?: boolean;
  /** Organisation numbers of entries, which are looked up if the search does not find them. */
  known: readonly string[];
  /** The day after the last registration to ask for, `2026-11-30`. */
  today: string;
  get: Get;
  store: AnswerStore;
  onProgress?: (done: number, total: number) => void;
}

const UNITS = 'https://data.brreg.no/enhetsregisteret/api/enheter';
const VOLUNTARY = 'https://data.brreg.no/frivillighetsregisteret/api/frivillige-organisasjoner';
const PAGE_SIZE = 100;
// A search shows no more, however its pages are cut (brreg/openAPI, specs/enhetsregisteret.json, read 2026-11-30).
const MAX_DEPTH = 10_000;
// Enhetsregisteret began in 1995 and took over older registers.
const FIRST_DAY = '1900-01-01';
const AT_ONCE = 4;

/**
 * Downloads what the registers know of the associations of a municipality, and returns it.
 *
 * Every answer goes through the store: what is there already is not asked for again.
 */
export async function downloadRegisters(options: DownloadOptions): Promise<Answer> {
  const found = await searchUnits(options, FIRST_DAY, options.today);
  const units = joinAnswers(found).units;
  const known = new Set(units.map(({ number }) => number));
  const missing = options.known.filter((number) => !known.has(number));
  const voluntary = units.filter(({ isVoluntary, state }) => isVoluntary && state === 'active');
  const lookUps = [
    ...missing.map((number) => ({ name: `enhet-${number}.json`, address: `${UNITS}/${number}` })),
    ...voluntary.map(({ number }) => ({ name: `frivillig-${number}.json`, address: `${VOLUNTARY}/${number}` })),
  ];
  return joinAnswers([...found, ...(await lookUpAll(options, lookUps))]);
}

/** Searches for units registered between two days; halves the time if there are more than a search may show. */
async function searchUnits(options: DownloadOptions, from: string, to: string): Promise<Answer[]> {
  const first = await searchPage(options, { from, to, page: 0 });
  const { total = 0, pages = 1 } = first;
  if (total > MAX_DEPTH && from < to) {
    const middle = middleDay(from, to);
    const halves = [await searchUnits(options, from, middle), await searchUnits(options, nextDay(middle), to)];
    return halves.flat();
  }
  const found = [first];
  for (let page = 1; page < Math.min(pages, MAX_DEPTH / PAGE_SIZE); page++) {
    options.onProgress?.(page, pages);
    found.push(await searchPage(options, { from, to, page }));
  }
  return found;
}

async function searchPage(
  options: DownloadOptions,
  { from, to, page }: { from: string; to: string; page: number },
): Promise<Answer> {
  const { municipality, all } = options;
  const query = new URLSearchParams({
    kommunenummer: municipality,
    ...(all ? { organisasjonsform: 'FLI,STI' } : { registrertIFrivillighetsregisteret: 'true' }),
    fraRegistreringsdatoEnhetsregisteret: from,
    tilRegistreringsdatoEnhetsregisteret: to,
    sort: 'organisasjonsnummer,asc',
    page: String(page),
    size: String(PAGE_SIZE),
  });
  const name = `enheter-${municipality}-${all ? 'alle' : 'frivillige'}-${from}-${to}-${page}.json`;
  return readAnswer(await answerOf(options, { name, address: `${UNITS}?${query}` }));
}

async function lookUpAll(options: DownloadOptions, lookUps: readonly LookUp[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < lookUps.length; index += AT_ONCE) {
    options.onProgress?.(index, lookUps.length);
    const some = lookUps.slice(index, index + AT_ONCE);
    const texts = await Promise.all(some.map((each) => answerOf(options, each)));
    answers.push(...texts.map(readAnswer));
  }
  return answers;
}

interface LookUp {
  name: string;
  address: string;
}

async function answerOf({ get, store }: DownloadOptions, { name, address }: LookUp): Promise<string> {
  const stored = store.read(name);
  if (stored !== undefined) return stored;
  const { status, text } = await get(address);
  // 404: unknown; 410: removed by law. Both are answers.
  if (status !== 200 && status !== 404 && status !== 410) throw new Error(`${address} answers with status ${status}.`);
  const answer = status === 200 ? text : 'null';
  store.write(name, answer);
  return answer;
}

function middleDay(from: string, to: string): string {
  return dayOf((Date.parse(from) + Date.parse(to)) / 2);
}

function nextDay(day: string): string {
  return dayOf(Date.parse(day) + 86_400_000);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
