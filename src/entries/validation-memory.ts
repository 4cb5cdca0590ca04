import type { Moment } from '../domain/time/days.ts';
import type { Language } from '../i18n/index.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Problem } from './problem.ts';
import type { Invalid, Valid, ValidatedEntry } from './validate.ts';

/** What else than its bytes decides whether a file is valid. */
export interface Conditions {
  language: Language;
  closures: Closures;
  /** The moment that counts as now; a clock that went back decides anew. */
  now: Moment;
  /** Names the pictures that can be shown. */
  pictures: string;
}

/** Remembers the outcome of validating files: the same file under the same conditions is not validated again. */
export interface ValidationMemory {
  outcomeOf(file: object, conditions: Conditions, validate: () => Valid | Invalid): Valid | Invalid;
  /** Returns the same object for the same outcome and id. */
  entryOf(outcome: Valid, path: string, id: string): ValidatedEntry;
  /** Returns what was read from a settings file, the same object for the same file and language. */
  settingsOf<Settings>(file: object, language: Language, read: () => Settings): Settings;
}

/** Opens a memory of nothing. */
export function openValidationMemory(): ValidationMemory {
  const outcomes = new WeakMap<object, { conditions: Conditions; outcome: Valid | Invalid }>();
  const entries = new WeakMap<Valid, ValidatedEntry>();
  const settings = new WeakMap<object, { language: Language; read: unknown }>();
  return {
    outcomeOf(file, conditions, validate) {
      const known = outcomes.get(file);
      if (known && holds(known, conditions)) return known.outcome;
      const outcome = validate();
      outcomes.set(file, { conditions, outcome });
      return outcome;
    },
    entryOf(outcome, path, id) {
      const known = entries.get(outcome);
      if (known?.id === id) return known;
      const entry = { ...outcome, path, id };
      entries.set(outcome, entry);
      return entry;
    },
    settingsOf(file, language, read) {
      const known = settings.get(file);
      if (known?.language === language) return known.read as ReturnType<typeof read>;
      const made = read();
      settings.set(file, { language, read: made });
      return made;
    },
  };
}

// What is not in the future now will not be later; what is may no longer be.
function holds(
  { conditions, outcome }: { conditions: Conditions; outcome: Valid | Invalid },
  now: Conditions,
): boolean {
  const problems: readonly Problem[] = outcome.ok ? outcome.warnings : outcome.problems;
  const isTimeless = !problems.some(({ field }) => field === 'checked' || field === 'updated');
  return (
    conditions.language === now.language &&
    conditions.closures === now.closures &&
    conditions.pictures === now.pictures &&
    (isTimeless ? conditions.now <= now.now : conditions.now === now.now)
  );
}
