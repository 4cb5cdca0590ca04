import { setTimeout as pause } from 'node:timers/promises';
import type { ContentIndex } from '../../entries/validate.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Language } from '../../i18n/index.ts';
import { contentIndexReader } from './content-check.ts';
import type { EntryVersion } from '../entry/entry-state.ts';
import { titleOf } from '../entry/fields.ts';
import type { Owner } from '../entry/owner.ts';
import { publishedAltTexts } from './picture-texts.ts';
import type { Place } from '../entry/place.ts';
import { type Decision, decide, type RequestFacts, isStaff } from './policy.ts';
import { Refusal } from './refusal.ts';
import { memoize } from '../git/memoize.ts';
import type { Repository } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';

/** Something that somebody did to an entry, for mail and log. */
export interface EditEvent {
  what: 'saved' | 'submitted' | 'approved' | 'returned' | 'live' | 'published' | 'reverted' | 'deleted';
  place: Place;
  owner: Owner;
  person: Actor['person'];
  /** Whether a moderator did it. */
  byStaff: boolean;
  /** What the entry calls itself. */
  title: string;
  /** What staff wrote to the association when they sent it back, or reverted it. */
  note?: string | undefined;
  /** The ids of the published text before and after; nothing where there was or is none. */
  texts?: { before: string | undefined; after: string | undefined };
}

/** What all parts of the Git half need. */
export interface Gateway extends GatewayOptions {
  words: Dictionary;
  /** Gives what an entry is judged against at a commit. */
  index: (commit: string) => Promise<ContentIndex>;
  /** Gives what entries say of their pictures at a commit, by the path of each. */
  altTexts: (commit: string) => Promise<ReadonlyMap<string, string>>;
}

export interface GatewayOptions {
  repository: Repository;
  /** The language of the site. */
  language: Language;
  clock: () => Date;
  /** Whether associations that are approved once correct time, price, contact and text by themselves. */
  corrections: () => Promise<boolean>;
  /** Called when something is done, after it is written. */
  onEdit: (editing: EditEvent) => void;
  /** Called when what is published has changed. */
  onPublished: () => void;
  /** Called after every change; brings it to the remote, if there is one. */
  onChanged: () => void;
  /** Called with what nobody foresaw, such as a full disk. */
  onFault: (error: unknown) => void;
}

/** Makes a gateway of what the host gives it. */
export function openGateway(options: GatewayOptions): Gateway {
  const { repository, language } = options;
  const texts = memoize(1, (commit) => publishedAltTexts(repository, commit));
  return { ...options, words: language.words, index: contentIndexReader(repository, language), altTexts: texts.get };
}

/** Tells what somebody did to an entry as it stands in one of its versions. */
export function reportEdit(
  { onEdit: tell }: Pick<Gateway, 'onEdit'>,
  { person, role }: Actor,
  { place, version, ...done }: Pick<EditEvent, 'what' | 'place' | 'note' | 'texts'> & { version: TitledVersion },
): void {
  const summary = { title: titleOf(place, version.fields), owner: version.owner };
  tell({ ...done, ...summary, place, person, byStaff: isStaff({ role }) });
}

type TitledVersion = Pick<EntryVersion, 'owner' | 'fields'>;

/** Throws the refusal of what somebody may not do. */
export function requirePermission(session: Actor, action: string, facts: RequestFacts): void {
  const decision: Decision = decide(session, action, facts);
  if (!decision.allow) throw new Refusal(decision.reason);
}

const MAX_ATTEMPTS = 5;

/**
 * Lets a change be tried until nobody else has moved a branch meanwhile, five times at most.
 *
 * The attempt gives nothing when its compare-and-swap failed. From the second on it must look at branches afresh.
 */
export function retryOnConflict<Result>(
  { repository }: Gateway,
  attempt: (fresh: boolean) => Promise<Result | undefined>,
): Promise<Result> {
  return repository.runExclusively(async () => {
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      const done = await attempt(tries > 0);
      if (done) return done;
      await pause(20 * tries * Math.random());
    }
    throw new Refusal('busy');
  });
}
