import { store } from 'decap-cms-core/dist/esm/redux';
import { Component } from 'react';
import type { Closures } from '../../../schemas/closures.ts';
import { readMoment } from '../../moment-form.ts';
import { type RepeatForm, type RepeatKind, readRepeat, repeatKinds, withKind, writeRepeat } from '../../repeat-form.ts';
import { type ControlProps, plainValue, wordsOf } from './control.ts';
import { UnreadableValue } from './unreadable-value.tsx';
import { NextDates } from '../schedule-preview/next-dates.tsx';
import { placeInList } from '../form/list-items.ts';
import { openForm } from '../form/open-form.ts';
import { RepeatFields } from './repeat-fields.tsx';

const CLASH_FIELDS = [
  'start',
  'end',
  'repeat',
  'changes',
  'venue',
  'place',
  'url',
  'audiences',
  'ages',
  'associations',
];

/** The control for repetition: the kind, its fields, and the resulting dates. */
export class RepeatControl extends Component<
  ControlProps,
  { form: RepeatForm | undefined; start: string; event: string }
> {
  override state = { form: undefined as RepeatForm | undefined, start: this.start(), event: this.event() };
  unsubscribe = () => {};

  /** The dates depend on the start, which is another field, and Decap notifies a control only about its own. */
  override componentDidMount() {
    this.update();
    this.unsubscribe = store.subscribe(this.update);
  }

  update = () => {
    const [start, event] = [this.start(), this.event()];
    if (start !== this.state.start || event !== this.state.event) this.setState({ start, event });
  };

  override componentWillUnmount() {
    this.unsubscribe();
  }

  isValid = () => true;

  change = (form: RepeatForm) => {
    this.setState({ form });
    this.props.onChange(writeRepeat(form) ?? '');
  };

  override render() {
    const { props } = this;
    const stored = readRepeat(plainValue(props.value));
    if (!stored) return <UnreadableValue {...props} />;
    // Values entered for another kind are kept, in case the editor switches back.
    const form = { ...this.state.form, ...stored, ...(this.isOwnValue() && this.state.form) };
    const { portal } = props.config;
    const words = wordsOf(props).repeat;
    const { start } = this.state;
    return (
      <div className={`${props.classNameWrapper} repeat`}>
        <label>
          <span>{words.how}</span>
          <select
            id={props.forID}
            value={form.kind}
            onChange={({ target }) => this.change(withKind(form, target.value as RepeatKind, start))}
          >
            {repeatKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.forms[kind]}
              </option>
            ))}
          </select>
        </label>
        <RepeatFields form={form} onChange={this.change} id={props.forID} portal={portal} isTimed={start.length > 10} />
        {form.kind !== 'none' && (
          <NextDates
            series={{ start, repeat: writeRepeat(form), closures: portal.closures as Closures }}
            event={this.state.event ? JSON.parse(this.state.event) : undefined}
            language={portal.language}
            words={words}
          />
        )}
      </div>
    );
  }

  /** Checks whether the stored value was written by this form and not by another entry or version. */
  isOwnValue(): boolean {
    const { form } = this.state;
    const written = form && JSON.stringify(writeRepeat(form) ?? '');
    return written !== undefined && written === JSON.stringify(plainValue(this.props.value) ?? '');
  }

  /** The other fields that affect clashes; empty for a shift of a task, which clashes with nothing. */
  event(): string {
    if (placeInList(this.props.forID)) return '';
    const form = openForm();
    const all = (form?.data.toJS() ?? {}) as Record<string, unknown>;
    const data = Object.fromEntries(CLASH_FIELDS.map((key) => [key, all[key]]));
    return JSON.stringify({ slug: form?.slug ?? '', data });
  }

  start(): string {
    const place = placeInList(this.props.forID) ?? [];
    const start = this.props.getEntry()?.getIn(['data', ...place, 'start']);
    return typeof start === 'string' && readMoment(start) ? start : '';
  }
}
