import type { DecapConfig } from '../../decap-config.ts';
import type { editor } from '../../../i18n/nb/editor.ts';

/** An immutable value of Decap's, as far as we read it. */
export interface Immutable {
  get(key: string): unknown;
  getIn(keys: readonly string[]): unknown;
  toJS(): unknown;
}

/** What Decap hands to the control of a widget, as far as we use it. */
export interface ControlProps {
  value: unknown;
  onChange(value: unknown): void;
  field: Immutable;
  forID: string;
  classNameWrapper: string;
  setActiveStyle(): void;
  setInactiveStyle(): void;
  /** The entry as it stands in the form at this moment. */
  getEntry(): Immutable | undefined;
  config: Pick<DecapConfig, 'portal' | 'backend' | 'media_folder'>;
}

/** What stands above a form is handed the collection of its entry as well. */
export type StartProps = ControlProps & { collection: Immutable };

/** Takes a value out of Decap's immutable wrapping. */
export function plainValue(value: unknown): unknown {
  return typeof (value as Immutable | undefined)?.toJS === 'function' ? (value as Immutable).toJS() : value;
}

/** The sentences of our widgets, in the language of the forms. */
export function wordsOf({ config }: Pick<ControlProps, 'config'>): typeof editor {
  return config.portal.words as typeof editor;
}

/** Writes a value that a form cannot show so that a person can recognise it. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
