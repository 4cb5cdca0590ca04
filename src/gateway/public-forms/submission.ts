import { isReserved } from '../../domain/fixed-pages.ts';
import type { Problem, ReasonLanguage } from '../../entries/problem.ts';
import { MAIN } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';
import { awaiting, problemsOfSave } from '../editing/content-check.ts';
import { lookUp } from '../entry/entry-state.ts';
import type { Gateway } from '../editing/gateway.ts';
import { type Place, placeNamed } from '../entry/place.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';

/** An activity that somebody without an account sends in, as its file would be. */
export interface Submission {
  /** What it would like to be called; the next free name after that is taken. */
  slug: string;
  text: string;
  /** The organiser, if staff must make it first. */
  awaited?: string | undefined;
}

/** Where activities are handed in without an account. */
export interface Submissions {
  /** Lists what must be mended first, in some language, as the editor's saves are judged. */
  problemsOf: (submission: Submission, language: ReasonLanguage) => Promise<Problem[]>;
  /** Makes a draft that waits for staff. Throws a `Refusal`; then nothing is written. */
  submit: (submission: Submission) => Promise<Place>;
}

// A name is taken by what is published, by a draft, and by one that is handed in at this very moment.
const MAX_SLUG_SUFFIX = 50;

/** Opens the desk: what is handed in goes the way of every save, by an actor that may do this and nothing else. */
export function openSubmissions(gateway: Gateway): Submissions {
  const { repository, words: own } = gateway;
  const form: Actor = { person: { id: 0, name: own.gateway.form }, role: 'form', associations: [] };
  return {
    async problemsOf({ slug, text, awaited }, language) {
      const main = (await repository.refs()).get(MAIN) ?? '';
      const index = awaiting({ ...(await gateway.index(main)), language }, awaited);
      return problemsOfSave(placeOf(slug, isReserved('events', slug) ? 2 : 1), Buffer.from(text), undefined, index);
    },
    async submit({ slug, text, awaited }) {
      const raw = Buffer.from(text);
      // A name that a page of ours has is taken as well.
      for (let nth = isReserved('events', slug) ? 2 : 1; nth <= MAX_SLUG_SUFFIX; nth++) {
        const place = placeOf(slug, nth);
        if (!(await isFree(gateway, place))) continue;
        try {
          await save(gateway, form, { place, raw, awaited, isNew: true });
        } catch (error) {
          if (!(error instanceof Refusal) || (await isFree(gateway, place))) throw error;
          continue;
        }
        return place;
      }
      throw new Refusal('taken');
    },
  };
}

async function isFree({ repository }: Gateway, place: Place): Promise<boolean> {
  const { published, draft } = await lookUp(repository, place, true);
  return !published && !draft;
}

function placeOf(slug: string, nth: number): Place {
  const place = placeNamed('events', nth === 1 ? slug : `${slug}-${nth}`);
  if (!place) throw new Refusal('unknown-place');
  return place;
}
