import { writerLanguages } from '../../i18n/language.ts';
import { parseArgs } from 'node:util';
import {
  addPerson,
  changePerson,
  findPerson,
  giveAssociation,
  handOver,
  listPeople,
  type Person,
  type PersonDetails,
  RegisterRefusal,
  removePerson,
  roles,
  takeAssociation,
} from './register.ts';
import { endAllSessions } from '../sign-in/sessions.ts';
import { newPaperCode } from '../sign-in/paper-code.ts';
import { inTransaction, type State } from '../storage/database.ts';

interface CommandParts {
  state: State;
  associations: () => Promise<readonly { slug: string }[]>;
  now: number;
}

const USAGE = `npm run editors -- list
npm run editors -- add <name> [--email <address>] [--role association|moderator|admin] [--language nb|nn|en]
                              [--association <slug>]… [--trusted]
npm run editors -- change <number> [--name <name>] [--email <address>] [--role …] [--language …]
npm run editors -- give <number> <association> [--trusted]
npm run editors -- take <number> <association>
npm run editors -- hand-over <number> <name of the new one> [--email <address>]
npm run editors -- code <number>        a code on paper, for one without email
npm run editors -- sign-out <number>    everywhere
npm run editors -- remove <number>`;

/** Runs an editors command and returns the lines to print. Throws a sentence if it fails. */
export async function editorsCommand(words: readonly string[], parts: CommandParts): Promise<string[]> {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [name = '', ...rest] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
  if (!command || rest.length < command.requiredWords) throw new Error(USAGE);
  await refuseUnknownAssociations(values.association ?? (name === 'give' ? rest.slice(1, 2) : []), parts);
  try {
    return command.run(parts, rest, values);
  } catch (error) {
    throw error instanceof RegisterRefusal ? new Error(REFUSALS[error.reason]) : error;
  }
}

const OPTIONS = {
  name: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  language: { type: 'string' },
  association: { type: 'string', multiple: true },
  trusted: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

interface Command {
  /** How many words must follow it. */
  requiredWords: number;
  run: (parts: CommandParts, rest: string[], values: Values) => string[];
}

const COMMANDS = {
  list: { requiredWords: 0, run: ({ state }) => listPeople(state).map(describePerson) },
  add: {
    requiredWords: 1,
    run: ({ state, now }, [name = ''], values) =>
      inTransaction(state, () => {
        const { id } = addPerson(state, detailsFrom(values, { ...NEW_PERSON, name }), now);
        for (const slug of values.association ?? [])
          giveAssociation(state, id, { slug, trusted: values.trusted === true });
        return [describePerson(findPerson(state, id))];
      }),
  },
  change: {
    requiredWords: 1,
    run: ({ state }, [id], values) => {
      const before = findPerson(state, Number(id));
      return [describePerson(changePerson(state, before.id, detailsFrom(values, before)))];
    },
  },
  give: {
    requiredWords: 2,
    run: ({ state }, [id, slug = ''], { trusted = false }) => {
      giveAssociation(state, Number(id), { slug, trusted });
      return [describePerson(findPerson(state, Number(id)))];
    },
  },
  take: {
    requiredWords: 2,
    run: ({ state }, [id, slug = '']) => {
      takeAssociation(state, Number(id), slug);
      return [describePerson(findPerson(state, Number(id)))];
    },
  },
  'hand-over': {
    requiredWords: 2,
    run: ({ state, now }, [id, name = ''], { email = null }) => [
      describePerson(handOver(state, Number(id), { name, email }, now)),
    ],
  },
  code: {
    requiredWords: 1,
    run: ({ state, now }, [id]) => {
      const person = findPerson(state, Number(id));
      return [`${newPaperCode(state, person.id, now)} signs ${person.name} in, once, within 14 days.`];
    },
  },
  'sign-out': {
    requiredWords: 1,
    run: ({ state }, [id]) => {
      const person = findPerson(state, Number(id));
      endAllSessions(state, person.id);
      return [`${person.name} is signed out everywhere.`];
    },
  },
  remove: {
    requiredWords: 1,
    run: ({ state }, [id]) => {
      const person = findPerson(state, Number(id));
      removePerson(state, person.id);
      return [`${person.name} can no longer sign in.`];
    },
  },
} as const satisfies Record<string, Command>;

const REFUSALS: Record<RegisterRefusal['reason'], string> = {
  name: 'A name has 1 to 80 characters, and no invisible ones.',
  email: 'That is no email address.',
  'email-taken': 'Somebody has that email address already.',
  'last-admin': 'Somebody must be admin. Make another one admin first.',
  unknown: 'There is nobody with that number. See "npm run editors -- list".',
  association: 'That is no short name of an association.',
};

const NEW_PERSON: PersonDetails = { name: '', email: null, role: 'association', language: 'nb' };

function detailsFrom(values: Values, before: PersonDetails): PersonDetails {
  return {
    name: values.name ?? before.name,
    email: values.email ?? before.email,
    role: oneOf('role', values.role, roles) ?? before.role,
    language: oneOf('language', values.language, writerLanguages) ?? before.language,
  };
}

function oneOf<Code extends string>(
  name: string,
  found: string | undefined,
  allowed: readonly Code[],
): Code | undefined {
  const code = allowed.find((each) => each === found);
  if (found !== undefined && !code)
    throw new Error(`--${name} is "${found}", but must be one of ${allowed.join(', ')}.`);
  return code;
}

async function refuseUnknownAssociations(slugs: readonly string[], { associations }: CommandParts): Promise<void> {
  if (slugs.length === 0) return;
  const known = new Set((await associations()).map(({ slug }) => slug));
  const unknown = slugs.find((slug) => !known.has(slug));
  if (unknown !== undefined) throw new Error(`There is no association "${unknown}". Its name is that of its file.`);
}

function describePerson({ id, name, email, role, associations, signedInAt }: Person): string {
  const writesFor = associations.map(({ slug, trusted }) => (trusted ? `${slug} (trusted)` : slug)).join(', ');
  const seen = signedInAt === null ? 'never signed in' : `signed in ${new Date(signedInAt).toISOString().slice(0, 10)}`;
  return [id, name, email ?? 'without email', role, writesFor || 'no association', seen].join(' | ');
}
