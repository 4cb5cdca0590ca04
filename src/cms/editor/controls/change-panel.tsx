import { useEffect, useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';
import { changeStatuses } from '../../../schemas/codes.ts';
import type { PortalSettings } from '../../config/decap-config.ts';
import { fieldsByStatus, type ChangeForm, incompleteStatus, withStatus } from '../../changes-form.ts';
import { readMoment, writeMoment } from '../../moment-form.ts';
import { Select } from './choices.tsx';
import { MomentInputs } from './moment-inputs.tsx';
import { venues } from '../venues.ts';

interface Props {
  form: ChangeForm;
  /** The date as text. */
  text: string;
  id: string;
  words: typeof editor;
  statuses: PortalSettings['statuses'];
  onChange(form: ChangeForm): void;
  onConfirm(form: ChangeForm): void;
  onCancel(): void;
}

/** The panel to change one date: cancelled by default, with one button to confirm. */
export function ChangePanel({ form, text, id, words, statuses, onChange, onConfirm, onCancel }: Props) {
  const { changes } = words;
  const [showsMissing, setShowsMissing] = useState(false);
  const missing = incompleteStatus(form);
  const confirm = () => (missing ? setShowsMissing(true) : onConfirm(form));
  return (
    <div className="change-panel">
      <p className="form-buttons">
        <button type="button" className="plain-button main-button" onClick={confirm}>
          {changes.confirm[form.status]}
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          {changes.cancel}
        </button>
      </p>
      {missing && showsMissing && <p role="alert">{changes.needs[missing]}</p>}
      <Select
        label={fill(changes.what, { date: text.charAt(0).toLocaleLowerCase('nb') + text.slice(1) })}
        options={changeStatuses.map((value) => ({ value, label: statuses[value] }))}
        value={form.status}
        onChange={(status) => onChange(withStatus(form, status))}
      />
      <Details form={form} id={id} words={words} onChange={onChange} />
      <TextField label={changes.note} value={form.note} onChange={(note) => onChange({ ...form, note })} />
    </div>
  );
}

function Details({ form, id, words, onChange }: Pick<Props, 'form' | 'id' | 'words' | 'onChange'>) {
  const { changes, moment } = words;
  return fieldsByStatus[form.status].map((key) => {
    const set = (value: string) => onChange({ ...form, [key]: value });
    if (key === 'venue') return <VenueSelect key={key} value={form.venue ?? ''} words={changes} onChange={set} />;
    if (key === 'place' || key === 'url')
      return <TextField key={key} label={changes[key]} value={form[key]} onChange={set} />;
    return (
      <fieldset key={key}>
        <legend>{changes[key]}</legend>
        <MomentInputs
          value={readMoment(form[key]) ?? { date: '', time: '' }}
          onChange={(value) => set(writeMoment(value))}
          id={`${id}-${key}`}
          timed
          words={{ ...moment, noTime: '' }}
        />
      </fieldset>
    );
  });
}

function VenueSelect({
  value,
  words,
  onChange,
}: {
  value: string;
  words: Props['words']['changes'];
  onChange(value: string): void;
}) {
  const [all, setAll] = useState<readonly { slug: string; title: string }[]>([]);
  useEffect(() => {
    void venues().then(setAll);
  }, []);
  const options = [
    { value: '', label: words.sameVenue },
    ...all.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  return <Select label={words.venue} options={options} value={value} onChange={onChange} />;
}

function TextField({
  label,
  value = '',
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange(value: string): void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input type="text" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
