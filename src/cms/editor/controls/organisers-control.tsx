import { Component } from 'react';
import { fill } from '../../../i18n/phrases.ts';
import { toggled } from '../../repeat-form.ts';
import { CheckboxGroup } from './choices.tsx';
import { type ControlProps, plainValue, wordsOf } from './control.ts';

/** The control to choose which of one's own associations is the organiser. Other organisers are kept after them. */
export class OrganisersControl extends Component<ControlProps> {
  isValid = () => true;

  override render() {
    const { props } = this;
    const options = plainValue(props.field.get('options')) as { value: string; label: string }[];
    const own = options.map(({ value }) => value);
    const stored = plainValue(props.value);
    const chosen = Array.isArray(stored) ? (stored as string[]) : [];
    const others = chosen.filter((slug) => !own.includes(slug));
    const change = (slug: string) => {
      const ownChosen = toggled(chosen, slug).filter((each) => own.includes(each));
      props.onChange([...ownChosen, ...others]);
    };
    return (
      <div className={`${props.classNameWrapper} repeat`} id={props.forID}>
        <CheckboxGroup options={options} chosen={chosen} onToggle={change} />
        {others.length > 0 && <p>{fill(wordsOf(props).organisers.others, { names: others.join(', ') })}</p>}
      </div>
    );
  }
}
