import type { Editing } from '../editing/gateway.ts';
import { tellOfBuilds } from './build-news.ts';
import { writeDigests } from './digest.ts';
import { forgetOldHappenings, noteHappening } from './happenings.ts';
import { writeToInvited } from './invitations.ts';
import { tellAssociation } from './letters.ts';
import { keepNote } from './notes.ts';
import type { ModerationParts } from './parts.ts';
import { reminders } from './reminders.ts';
import { noteRemoval } from './removals.ts';

/** What the gateway does about moderation without being asked. */
export interface ModerationWork {
  /** Takes in what somebody has done to an entry: writes it down, and tells the association. */
  told: (editing: Editing) => Promise<void>;
  /** Writes the mail that is due. One round at a time; what fails is done in the next. */
  round: () => Promise<void>;
  /** Waits for all that is under way, so that the state can be closed. */
  settled: () => Promise<void>;
}

/** Makes what goes on beside the pages: what happened is written down, and mail is written. */
export function moderationWork(parts: ModerationParts, { digestHours }: { digestHours: number }): ModerationWork {
  const { state, now, log } = parts;
  const remind = reminders(parts);
  let running: Promise<void> | undefined;
  const telling = new Set<Promise<void>>();

  async function round(): Promise<void> {
    for (const work of [() => writeDigests(parts, digestHours), () => tellOfBuilds(parts), remind]) {
      await work().catch(({ name }: Error) => log('moderation-fault', { error: name }));
    }
    forgetOldHappenings(state, now());
  }

  return {
    async told(editing) {
      noteHappening(state, editing, now());
      keepNote(state, editing, now());
      noteRemoval(state, editing, now());
      const letter = Promise.all([tellAssociation(parts, editing), writeToInvited(parts, editing)])
        .then(() => undefined)
        .catch(({ name }: Error) => log('moderation-fault', { error: name }))
        .finally(() => telling.delete(letter));
      telling.add(letter);
      await letter;
    },
    round() {
      running ??= round().finally(() => {
        running = undefined;
      });
      return running;
    },
    async settled() {
      await Promise.all([running, ...telling]);
    },
  };
}
