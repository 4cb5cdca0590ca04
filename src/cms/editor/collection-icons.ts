import { icons } from '../../schemas/icons.ts';
import type { DecapCollection, DecapConfig } from '../config/decap-config.ts';

/** Shows the icon of each collection in Decap's sidebar, where Decap draws the same pen for all. */
export function showCollectionIcons({ collections }: DecapConfig): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(collections.map(iconRules).join('\n'));
  document.adoptedStyleSheets.push(sheet);
}

// The drawing is a mask, so that it has the colour of the text, also in forced colours.
function iconRules({ name, icon }: DecapCollection): string {
  const pen = `a[data-testid="${name}"] > span:first-child`;
  return `
    ${pen} svg { visibility: hidden }
    ${pen} { background: currentColor; mask: url("${drawing(icons[icon])}") center / contain no-repeat }
    @media (forced-colors: active) { ${pen} { forced-color-adjust: none; background: LinkText } }`;
}

function drawing(path: string): string {
  const stroke = 'fill="none" stroke="black" stroke-width="2" stroke-linejoin="round"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${stroke}><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
