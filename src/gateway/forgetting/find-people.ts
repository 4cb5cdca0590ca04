import { listPeople, normaliseEmail, type Person } from '../people/register.ts';
import type { State } from '../storage/database.ts';
import type { Finding } from './finding.ts';
import { soughtWords } from './sought-words.ts';

/** What somebody asks to be forgotten. */
export interface ForgetRequest {
  /** Names, addresses and phone numbers. */
  texts: readonly string[];
  /** Files and folders that go from every version. */
  paths: readonly string[];
  /** People by their number, also those who are removed already. */
  people: readonly number[];
  /** People who are somebody else, though a text is a part of their name. */
  others: readonly number[];
}

/** The people who may sign in and are meant by a request. */
export interface MeantPeople {
  people: Person[];
  findings: Finding[];
  obstacles: string[];
}

/** Finds who is meant: by number, by the whole name or by the address. */
export function findPeople(state: State, { texts, people, others }: ForgetRequest): MeantPeople {
  const all = listPeople(state);
  const words = soughtWords(texts);
  const meant = all.filter((person) => people.includes(person.id) || texts.some((text) => isWhole(person, text)));
  const perhaps = all.filter(
    (person) => !meant.includes(person) && !others.includes(person.id) && words.isIn(`${person.name}\n${person.email}`),
  );
  const isLastAdmin = meant.some(isAdmin) && !all.some((person) => isAdmin(person) && !meant.includes(person));
  return {
    people: meant,
    findings: meant.map((person) => ({ kind: 'people', where: `number ${person.id}`, excerpts: [inWords(person)] })),
    obstacles: [
      ...perhaps.map(
        ({ id, ...person }) =>
          `Is it number ${id}, ${inWords(person)}? Add --person ${id}. Or somebody else? Add --other ${id}.`,
      ),
      ...(isLastAdmin ? ['Somebody must be admin. Make another one admin first (npm run editors).'] : []),
    ],
  };
}

function isWhole({ name, email }: Person, text: string): boolean {
  const plain = (each: string) => each.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
  return plain(name) === plain(text) || (email !== null && email === normaliseEmail(text));
}

function isAdmin({ role }: Person): boolean {
  return role === 'admin';
}

function inWords({ name, email }: Pick<Person, 'name' | 'email'>): string {
  return email ? `${name} <${email}>` : name;
}
