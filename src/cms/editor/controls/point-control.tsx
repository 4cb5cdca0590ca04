import { Component } from 'react';
import { type PointForm, readPoint, writePoint } from '../../point-form.ts';
import { openForm } from '../form/open-form.ts';
import { AddressSearch } from './address-search.tsx';
import { type ControlProps, plainValue, wordsOf } from './control.ts';
import { PointMap } from './point-map.tsx';
import { UnreadableValue } from './unreadable-value.tsx';

/** The control for a point on the map: found by its address, set by a press on the map, or typed. */
export class PointControl extends Component<ControlProps> {
  isValid = () => true;

  change = (form: PointForm) => this.props.onChange(writePoint(form));

  override render() {
    const { props } = this;
    const point = readPoint(plainValue(props.value));
    if (!point) return <UnreadableValue {...props} />;
    const { backend, portal } = props.config;
    const words = wordsOf(props).point;
    return (
      // biome-ignore lint/a11y/useSemanticElements: the style of a fieldset is not that of Decap's fields
      <div className={`${props.classNameWrapper} point`} role="group" aria-label={String(props.field.get('label'))}>
        {/* Only our gateway can ask for addresses. */}
        {backend.name === 'portal' && (
          <AddressSearch id={`${props.forID}-address`} first={addressOfForm} words={words} onChoose={this.change} />
        )}
        <PointMap point={point} tiles={portal.map} words={words} onChoose={this.change} />
        <div className="point-numbers">
          {(['latitude', 'longitude'] as const).map((key, index) => (
            <label key={key}>
              <span>{words[key]}</span>
              <input
                id={index === 0 ? props.forID : undefined}
                type="text"
                inputMode="decimal"
                value={point[key]}
                onChange={({ target }) => this.change({ ...point, [key]: target.value })}
              />
            </label>
          ))}
          {(point.latitude || point.longitude) && (
            <button type="button" className="plain-button" onClick={() => props.onChange('')}>
              {words.remove}
            </button>
          )}
        </div>
      </div>
    );
  }
}

/** Returns the address that the open form has, or the place that it names. */
function addressOfForm(): string {
  const data = openForm()?.data;
  return String(data?.get('address') ?? data?.get('place') ?? '');
}
