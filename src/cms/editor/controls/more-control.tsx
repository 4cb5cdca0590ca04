import { store } from 'decap-cms-core/dist/esm/redux';
import { Component } from 'react';
import { fill } from '../../../i18n/phrases.ts';
import type { DecapField } from '../../config/decap-config.ts';
import { isFieldVisible } from '../../first-screen.ts';
import { type ControlProps, type Immutable, plainValue, wordsOf } from './control.ts';
import { focusField, hasError, outerFields } from '../form/field-elements.ts';
import { openForm } from '../form/open-form.ts';

interface State {
  isOpened: boolean;
  /** The labels of the hidden fields. */
  hidden: string;
  /** Whether a picture is allowed and not yet shown. */
  lacksPicture: boolean;
}

const PICTURE = 'image';

type Props = ControlProps & { collection: Immutable };

/**
 * «Mer»: a button that shows the remaining fields.
 *
 * It is a field that never has a value and hides its siblings. If a Decap upgrade changes the markup, all fields are
 * shown.
 */
export class MoreControl extends Component<Props, State> {
  override state: State = { isOpened: false, hidden: '', lacksPicture: false };
  unsubscribe = () => {};
  /** A field that was shown once stays visible, even when emptied. */
  readonly seen = new Set<string>();

  override componentDidMount() {
    this.unsubscribe = store.subscribe(() => requestAnimationFrame(this.arrange));
    this.arrange();
  }

  override componentWillUnmount() {
    this.unsubscribe();
  }

  isValid = () => true;

  arrange = () => {
    const form = openForm();
    const fields = new Map(this.fields().map((field) => [field.name, field]));
    const hidden: string[] = [];
    let lacksPicture = false;
    for (const found of outerFields()) {
      const field = fields.get(found.name);
      if (!form || !field) continue;
      const { isOpened } = this.state;
      const state = {
        value: plainValue(form.data.get(field.name)),
        hasError: hasError(found),
        isOpened,
        isNew: form.isNew,
      };
      if (field.widget !== 'more' && isFieldVisible(field, state)) this.seen.add(field.name);
      found.element.hidden = !this.seen.has(field.name) && field.widget !== 'more';
      if (found.element.hidden && field.name === PICTURE) lacksPicture = true;
      else if (found.element.hidden && field.first === undefined) hidden.push(field.label.replace(/ \(.*/, ''));
    }
    const inWords = hidden.join(', ').toLocaleLowerCase('nb');
    if (inWords !== this.state.hidden || lacksPicture !== this.state.lacksPicture)
      this.setState({ hidden: inWords, lacksPicture });
  };

  addPicture = () => {
    this.seen.add(PICTURE);
    this.arrange();
    const found = outerFields().find(({ name }) => name === PICTURE);
    if (found) focusField(found);
  };

  open = () => this.setState({ isOpened: true }, this.arrange);

  override render() {
    const { more } = wordsOf(this.props);
    const { hidden, lacksPicture } = this.state;
    return (
      <div className="form-more" id={this.props.forID} hidden={!hidden && !lacksPicture}>
        {lacksPicture && (
          <p>
            <button type="button" className="plain-button" onClick={this.addPicture}>
              {more.picture}
            </button>
          </p>
        )}
        {hidden && (
          <>
            <button type="button" className="plain-button" aria-expanded="false" onClick={this.open}>
              {more.label}
            </button>
            <p>{fill(more.what, { fields: hidden })}</p>
          </>
        )}
      </div>
    );
  }

  fields(): DecapField[] {
    const { collection } = this.props;
    const slug = openForm()?.slug;
    const files = plainValue(collection.get('files')) as { name: string; fields: DecapField[] }[] | undefined;
    return (
      files?.find(({ name }) => name === slug)?.fields ?? (plainValue(collection.get('fields')) as DecapField[]) ?? []
    );
  }
}
