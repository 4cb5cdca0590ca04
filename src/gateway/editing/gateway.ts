import { setTimeout as pause } from 'node:timers/promises';
import type { ContentIndex } from '../../entries/validate.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Language } from '../../i18n/index.ts';
import { contentIndexReader } from './content-check.ts';
import type { EntryVersion } from '../entry/entry-state.ts';
import { titleOf } from '../entry/fields.ts';
import type { Owner } from '../entry/owner.ts';
import { publishedAltTexts } from './picture-texts.ts';
import type { EntryLocation } from '../entry/location.ts';
import { type Decision, decide, type RequestFacts, isStaff } from './policy.ts';
import { Refusal } from './refusal.ts';
import { memoize } from '../git/memoize.ts';
import type { Repository } from '../git/repository.ts';
import type { Actor } from '../people/session.ts';

/** An edit that a person made, for emails and logs. */
export interface EditEvent {
  what: 'saved' | 'submitted' | 'approved' | 'returned' | 'live' | 'published' | 'reverted' | 'undone' | 'deleted';
  location: EntryLocation;
  owner: Owner;
  person: Actor['person'];
  /** Whether staff made it. */
  byStaff: boolean;
  /** The title of the entry. */
  title: string;
  /** The message from staff when they returned or reverted it. */
  note?: string | undefined;
  /** The ids of the published text before and after; undefined where there is none. */
  texts?: { before: string | undefined; after: string | undefined };
}

/** The context of everything that edits content. */
export interface Gateway extends GatewayOptions {
  words: Dictionary;
  /** Reads what entries of a commit are validated against. */
  index: (commit: string) => Promise<ContentIndex>;
  /** Reads the alternative texts of pictures at a commit, by picture path. */
  altTexts: (commit: string) => Promise<ReadonlyMap<string, string>>;
}

export interface GatewayOptions {
  repository: Repository;
  /** The language of the site. */
  language: Language;
  clock: () => Date;
  /** Whether associations with an approved entry may correct time, price, contact and text without approval. */
  corrections: () => Promise<boolean>;
  /** Called after an edit is written. */
  onEdit: (editing: EditEvent) => void;
  /** Called when the published content has changed. */
  onPublished: () => void;
  /** Called after every change; pushes to the remote, if there is one. */
  onChanged: () => void;
  /** Called with unexpected errors, such as a full disk. */
  onError: (error: unknown) => void;
}

/** Creates the editing context from its options. */
export function openGateway(options: GatewayOptions): Gateway {
  const { repository, language } = options;
  const texts = memoize(1, (commit) => publishedAltTexts(repository, commit));
  return { ...options, words: language.words, index: contentIndexReader(repository, language), altTexts: texts.get };
}

/** Reports an edit to `onEdit`, with the title and owner of the given version. */
export function reportEdit(
  { onEdit }: Pick<Gateway, 'onEdit'>,
  { person, role }: Actor,
  { location, version, ...done }: Pick<EditEvent, 'what' | 'location' | 'note' | 'texts'> & { version: TitledVersion },
): void {
  const summary = { title: titleOf(location, version.fields), owner: version.owner };
  onEdit({ ...done, ...summary, location, person, byStaff: isStaff({ role }) });
}

type TitledVersion = Pick<EntryVersion, 'owner' | 'fields'>;

/** Throws a `Refusal` if the session may not perform an action. */
export function requirePermission(session: Actor, action: string, facts: RequestFacts): void {
  const decision: Decision = decide(session, action, facts);
  if (!decision.allow) throw new Refusal(decision.reason);
}

const MAX_ATTEMPTS = 5;

/**
 * Retries a change until no other process moves a branch meanwhile; gives up with `busy` after five attempts.
 *
 * The attempt returns undefined when its compare-and-swap fails. `fresh` asks it to reread the branches.
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
