import { isReserved } from '../../domain/fixed-pages.ts';
import type { Problem, ReasonLanguage } from '../../entries/problem.ts';
import { MAIN } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';
import { withFutureAssociation, validateSave } from '../editing/content-check.ts';
import { readEntryState } from '../entry/entry-state.ts';
import type { Gateway } from '../editing/gateway.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';

/** An activity submitted without an account, as the text of its file. */
export interface Submission {
  /** The wanted slug; a number is added if it is taken. */
  slug: string;
  text: string;
  /** The slug of an organiser that staff have to create first. */
  awaited?: string | undefined;
}

/** Accepts activities without an account. */
export interface Submissions {
  /** Lists problems that have to be corrected first, in a language, as for saves in the editor. */
  problemsOf: (submission: Submission, language: ReasonLanguage) => Promise<Problem[]>;
  /** Creates a draft that waits for staff. Throws a `Refusal` and then writes nothing. */
  submit: (submission: Submission) => Promise<EntryLocation>;
}

// A slug is taken by a published entry, a draft, or a submission at the same moment.
const MAX_SLUG_SUFFIX = 50;

/** Opens submissions: each is saved like any other entry, by an actor that may do nothing else. */
export function openSubmissions(gateway: Gateway): Submissions {
  const { repository, words: own } = gateway;
  const form: Actor = { person: { id: 0, name: own.gateway.form }, role: 'form', associations: [] };
  return {
    async problemsOf({ slug, text, awaited }, language) {
      const main = (await repository.refs()).get(MAIN) ?? '';
      const index = withFutureAssociation({ ...(await gateway.index(main)), language }, awaited);
      return validateSave(locationOfNth(slug, isReserved('events', slug) ? 2 : 1), Buffer.from(text), undefined, index);
    },
    async submit({ slug, text, awaited }) {
      const raw = Buffer.from(text);
      // The slug of a fixed page is taken too.
      for (let nth = isReserved('events', slug) ? 2 : 1; nth <= MAX_SLUG_SUFFIX; nth++) {
        const location = locationOfNth(slug, nth);
        if (!(await isFree(gateway, location))) continue;
        try {
          await save(gateway, form, { location, raw, futureAssociation: awaited, isNew: true });
        } catch (error) {
          if (!(error instanceof Refusal) || (await isFree(gateway, location))) throw error;
          continue;
        }
        return location;
      }
      throw new Refusal('taken');
    },
  };
}

async function isFree({ repository }: Gateway, location: EntryLocation): Promise<boolean> {
  const { published, draft } = await readEntryState(repository, location, true);
  return !published && !draft;
}

function locationOfNth(slug: string, nth: number): EntryLocation {
  const location = locationOf('events', nth === 1 ? slug : `${slug}-${nth}`);
  if (!location) throw new Refusal('unknown-place');
  return location;
}
