import { store } from 'decap-cms-core/dist/esm/redux';
import { Component } from 'react';
import { count, fill } from '../../../i18n/phrases.ts';
import type { Closures } from '../../../schemas/closures.ts';
import { type ChangeForm, readChanges, withChange, withoutChange } from '../../changes-form.ts';
import type { ComingDate } from '../../coming-dates.ts';
import { ChangePanel } from './change-panel.tsx';
import { type ControlProps, plainValue, wordsOf } from './control.ts';
import { UnreadableValue } from './unreadable-value.tsx';
import { openForm } from '../form/open-form.ts';
import { loadSchedulePreview } from '../schedule-preview/loading.ts';

interface State {
  dates: readonly ComingDate[] | undefined;
  /** The number of dates shown. */
  shown: number;
  /** The change being edited. */
  form: ChangeForm | undefined;
  isChanged: boolean;
}

const INITIAL_COUNT = 6;

/** The control for changes to single dates: upcoming dates as buttons, each of which opens a panel. */
export class ChangesControl extends Component<ControlProps, State> {
  override state: State = { dates: undefined, shown: INITIAL_COUNT, form: undefined, isChanged: false };
  unsubscribe = () => {};
  computedFrom = '';

  override componentDidMount() {
    this.unsubscribe = store.subscribe(this.updateDates);
    this.updateDates();
  }

  override componentWillUnmount() {
    this.unsubscribe();
  }

  isValid = () => true;

  /** The dates depend on other fields, and Decap notifies a control only about its own. */
  updateDates = () => {
    const { start, end, repeat, changes } = (openForm()?.data.toJS() ?? {}) as Record<string, unknown>;
    const { closures, language: code } = this.props.config.portal;
    const from = { start, end, repeat, changes, closures: closures as Closures };
    const written = JSON.stringify(from);
    if (written === this.computedFrom) return;
    this.computedFrom = written;
    void loadSchedulePreview(code).then(([{ comingDates }, language]) => {
      if (written === this.computedFrom) this.setState({ dates: comingDates(from, language, Date.now()) });
    });
  };

  changes = () => readChanges(plainValue(this.props.value));

  confirm = (change: ChangeForm) => {
    this.props.onChange(withChange(this.changes() ?? [], change));
    this.setState({ form: undefined, isChanged: true });
  };

  undo = (date: string) => {
    this.props.onChange(withoutChange(this.changes() ?? [], date));
    this.setState({ isChanged: true });
  };

  override render() {
    const { props } = this;
    const stored = this.changes();
    if (!stored) return <UnreadableValue {...props} />;
    const { dates, shown, isChanged } = this.state;
    const words = wordsOf(props).changes;
    const others = dates ? stored.filter(({ date }) => !dates.some((each) => each.date === date)).length : 0;
    return (
      <div className={`${props.classNameWrapper} changes`} id={props.forID}>
        {dates && <p>{dates.length > 0 ? words.choose : words.once}</p>}
        <ul>{dates?.slice(0, shown).map(this.item)}</ul>
        {dates && dates.length > shown && (
          <button type="button" className="plain-button" onClick={() => this.setState({ shown: shown + 12 })}>
            {words.more}
          </button>
        )}
        {others > 0 && <p>{count({ locale: props.config.portal.language }, words.others, others)}</p>}
        <p role="status">{isChanged && words.remember}</p>
      </div>
    );
  }

  item = (coming: ComingDate) => {
    const { form } = this.state;
    const { changes: words } = wordsOf(this.props);
    const isOpen = form?.date === coming.date;
    const { statuses } = this.props.config.portal;
    const status = statuses[coming.change?.status ?? 'cancelled'];
    const open = () =>
      this.setState({ form: isOpen ? undefined : { status: 'cancelled', ...coming.change, date: coming.date } });
    return (
      <li key={coming.date}>
        <button type="button" className="plain-button date-button" aria-expanded={isOpen} onClick={open}>
          {coming.text}
          {coming.statusText && <strong>{coming.statusText}</strong>}
        </button>
        {coming.change && (
          <button type="button" className="plain-button" onClick={() => this.undo(coming.date)}>
            {fill(words.undo, { status: status.toLocaleLowerCase('nb'), date: coming.text })}
          </button>
        )}
        {form && isOpen && (
          <ChangePanel
            form={form}
            text={coming.text}
            id={`${this.props.forID}-${coming.date}`}
            words={wordsOf(this.props)}
            statuses={statuses}
            onChange={(change) => this.setState({ form: change })}
            onConfirm={this.confirm}
            onCancel={() => this.setState({ form: undefined })}
          />
        )}
      </li>
    );
  };
}
