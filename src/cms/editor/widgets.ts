import booleanWidget from 'decap-cms-widget-boolean';
import list from 'decap-cms-widget-list';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { ChangesControl } from './controls/changes-control.tsx';
import { FormHeaderControl } from './form/form-header.tsx';
import { MarkdownControl } from './controls/markdown-control.tsx';
import { MomentControl } from './controls/moment-control.tsx';
import { MoreControl } from './controls/more-control.tsx';
import { OrganisersControl } from './controls/organisers-control.tsx';
import { PictureControl } from './controls/picture-control.tsx';
import { PointControl } from './controls/point-control.tsx';
import { RepeatControl } from './controls/repeat-control.tsx';
import { MarkdownPreview } from './markdown-preview.tsx';

/** All widgets used by our forms. */
export const widgets = [
  ...[string, text, number, booleanWidget, select, object, list, relation].map((each) => each.Widget()),
  { name: 'markdown', controlComponent: MarkdownControl, previewComponent: MarkdownPreview },
  { name: 'begin', controlComponent: FormHeaderControl },
  { name: 'more', controlComponent: MoreControl },
  { name: 'moment', controlComponent: MomentControl },
  { name: 'changes', controlComponent: ChangesControl },
  { name: 'organisers', controlComponent: OrganisersControl },
  { name: 'picture', controlComponent: PictureControl },
  { name: 'point', controlComponent: PointControl },
  { name: 'repeat', controlComponent: RepeatControl },
];
