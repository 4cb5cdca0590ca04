import type { Problem, ReasonLanguage } from '../../entries/problem.ts';
import { MAIN } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';
import { withFutureAssociation, validateSave } from '../editing/content-check.ts';
import type { Gateway } from '../editing/gateway.ts';
import { saveNewEvent, wantedLocation } from './new-event.ts';
import type { EntryLocation } from '../entry/location.ts';

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

/** Opens submissions: each is saved like any other entry, by an actor that may do nothing else. */
export function openSubmissions(gateway: Gateway): Submissions {
  const { repository, words: own } = gateway;
  const form: Actor = { person: { id: 0, name: own.gateway.form }, role: 'form', associations: [] };
  return {
    async problemsOf({ slug, text, awaited }, language) {
      const main = (await repository.refs()).get(MAIN) ?? '';
      const index = withFutureAssociation({ ...(await gateway.index(main)), language }, awaited);
      return validateSave(wantedLocation(slug), Buffer.from(text), undefined, index);
    },
    async submit({ slug, text, awaited }) {
      const { location } = await saveNewEvent(gateway, form, {
        slug,
        raw: Buffer.from(text),
        futureAssociation: awaited,
      });
      return location;
    },
  };
}
