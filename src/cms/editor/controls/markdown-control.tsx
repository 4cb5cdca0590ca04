import { Component, createRef, lazy, Suspense } from 'react';
import type { ControlProps } from './control.ts';

// The editor of formatted text and what it depends on are more than a third of Decap. Without a connection the text is
// written with its codes.
const FormattedText = lazy(() =>
  import('decap-cms-widget-markdown/dist/esm/MarkdownControl').catch(() => ({ default: PlainText })),
);

/** The text of an entry. Its editor is loaded when the form is shown, so that the other fields need not wait for it. */
export class MarkdownControl extends Component<ControlProps> {
  readonly editor = createRef<Component & { focus?(): void }>();

  isValid = () => true;

  focus = () => this.editor.current?.focus?.();

  override render() {
    return (
      <Suspense fallback={<PlainText {...this.props} isLoading />}>
        <FormattedText {...this.props} ref={this.editor} />
      </Suspense>
    );
  }
}

/** Shows the text with its codes. It cannot be changed while its editor is being loaded, as that takes the cursor away. */
class PlainText extends Component<ControlProps & { isLoading?: boolean }> {
  override render() {
    const { value, onChange, forID, classNameWrapper, setActiveStyle, setInactiveStyle, isLoading } = this.props;
    return (
      <textarea
        {...{ id: forID, className: classNameWrapper, rows: 8 }}
        {...{ readOnly: isLoading, 'aria-busy': isLoading }}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      />
    );
  }
}
