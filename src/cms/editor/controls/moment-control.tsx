import { Component } from 'react';
import { endFollowing, type MomentForm, readMoment, writeMoment } from '../../moment-form.ts';
import { type ControlProps, plainValue, wordsOf } from './control.ts';
import { UnreadableValue } from './unreadable-value.tsx';
import { MomentInputs } from './moment-inputs.tsx';
import { placeInList } from '../form/list-items.ts';
import { changeField, openForm } from '../form/open-form.ts';

const [START, END] = ['start', 'end'];

/** The control for a date with or without a time. */
export class MomentControl extends Component<ControlProps, { typed: MomentForm | undefined }> {
  override state = { typed: undefined as MomentForm | undefined };

  /** Called by Decap before saving. Decap checks by itself whether a required date is missing. */
  isValid = () => {
    const { typed } = this.state;
    const isHalf = typed?.date === '' && typed.time !== '';
    return isHalf ? { error: { message: wordsOf(this.props).moment.noDate } } : true;
  };

  change = (typed: MomentForm) => {
    const before = readMoment(plainValue(this.props.value));
    this.setState({ typed });
    this.props.onChange(writeMoment(typed));
    if (this.props.field.get('name') === START && before && !placeInList(this.props.forID)) moveEnd(before, typed);
  };

  override render() {
    const { props } = this;
    const timed = props.field.get('timed') === true;
    const stored = readMoment(plainValue(props.value), timed);
    if (!stored) return <UnreadableValue {...props} />;
    // A time entered before its date is not stored yet.
    const typed = this.state.typed?.date === '' && stored.date === '' ? this.state.typed : stored;
    return (
      // biome-ignore lint/a11y/useSemanticElements: the style of a fieldset is not that of Decap's fields
      <div className={`${props.classNameWrapper} moment`} role="group" aria-label={String(props.field.get('label'))}>
        <MomentInputs
          value={typed}
          onChange={this.change}
          id={props.forID}
          timed={timed}
          words={wordsOf(props).moment}
        />
      </div>
    );
  }
}

/** Moves the end of the open form along with its start. */
function moveEnd(before: MomentForm, after: MomentForm): void {
  const data = openForm()?.data;
  const end = readMoment(data?.get(END));
  const moved = end && endFollowing(end, before, after);
  if (moved && moved !== end) changeField(END, writeMoment(moved));
}
