import type { DecapConfig } from '../../config/decap-config.ts';
import type { editor } from '../../../i18n/nb/editor.ts';

/** An Immutable.js value, with the methods we use. */
export interface Immutable {
  get(key: string): unknown;
  getIn(keys: readonly string[]): unknown;
  toJS(): unknown;
}

/** The props that Decap passes to a control, as far as we use them. */
export interface ControlProps {
  value: unknown;
  onChange(value: unknown): void;
  field: Immutable;
  forID: string;
  classNameWrapper: string;
  setActiveStyle(): void;
  setInactiveStyle(): void;
  /** The entry with its current form values. */
  getEntry(): Immutable | undefined;
  config: Pick<DecapConfig, 'portal' | 'backend' | 'media_folder'>;
}

/** The props of the form header, which also receives the collection. */
export type FormHeaderProps = ControlProps & { collection: Immutable };

/** Converts an Immutable.js value to plain JavaScript. */
export function plainValue(value: unknown): unknown {
  return typeof (value as Immutable | undefined)?.toJS === 'function' ? (value as Immutable).toJS() : value;
}

/** Returns the texts of our widgets, in the language of the forms. */
export function wordsOf({ config }: Pick<ControlProps, 'config'>): typeof editor {
  return config.portal.words as typeof editor;
}

/** Formats a value that the form cannot edit, so that a person can recognise it. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
