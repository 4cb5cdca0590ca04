import type { ContentFacts } from '../src/gateway/http/context.ts';
import { addPerson, findByEmail, giveAssociation, listPeople, type Person } from '../src/gateway/people/register.ts';
import { DASHBOARD } from '../src/gateway/http/same-origin.ts';
import { createSignInLink } from '../src/gateway/sign-in/sign-in.ts';
import type { State } from '../src/gateway/storage/database.ts';

const MODERATOR = { name: 'Mona Moe', email: 'moderator@example.com', role: 'moderator', language: 'nb' } as const;
const WRITER = { name: 'Arne Aas', email: 'forening@example.com', role: 'association', language: 'nb' } as const;

/** Adds two people for trying things out: a moderator, and an editor of the first association. */
export async function addExamplePeople(state: State, { associations }: ContentFacts): Promise<void> {
  if (listPeople(state).length > 0) return;
  addPerson(state, MODERATOR, Date.now());
  const writer = addPerson(state, WRITER, Date.now());
  const [first] = await associations();
  if (first) giveAssociation(state, writer.id, { slug: first.slug, trusted: false });
}

/** Prints sign-in links for the two example people, if they still exist. */
export function printSignInLinks(state: State, url: string): void {
  const people = [MODERATOR, WRITER]
    .map(({ email }) => findByEmail(state, email))
    .filter((person) => person !== undefined);
  if (people.length === 0) return;
  console.log('\nTo sign in, open one of these within 15 minutes:');
  for (const person of people) console.log(`  ${linkFor(state, person, url)}  as ${person.name}, ${person.role}`);
  const addresses = people.map(({ email }) => email).join(' or ');
  console.log(`Later, write ${addresses} at ${url}/logg-inn/: the mail is printed here.\n`);
}

function linkFor(state: State, person: Person, url: string): string {
  return `${url}/logg-inn/lenke/?n=${createSignInLink(state, { person, destination: DASHBOARD }, Date.now())}`;
}
