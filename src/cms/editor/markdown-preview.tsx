import { lazy, Suspense } from 'react';
import type { ControlProps } from './controls/control.ts';

const FormattedText = lazy(() => import('decap-cms-widget-markdown/dist/esm/MarkdownPreview'));

/** Previews the text of an entry; loaded when a preview is shown, which phones have none of. */
export function MarkdownPreview(props: ControlProps) {
  return (
    <Suspense fallback={null}>
      <FormattedText {...props} />
    </Suspense>
  );
}
