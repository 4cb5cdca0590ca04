import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // A number is kept on one line, and the words before it may stand on another.
      'tel-non-breaking': 'off',
      // The filters narrow the list by CSS as they are chosen: there is nothing to send.
      'wcag/h32': 'off',
      // Boxes of one group share a name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // All that a page loads comes from its own host, over the same connection.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The year table is laid out as a grid, for which browsers forget that it is a table.
      'no-redundant-role': 'off',
    },
  }),
);

/** A screen on a wall has no user whom it could take by surprise. */
const ALLOWED = [{ at: /(?:^|\/)skjerm\//, rule: 'meta-refresh' }];

/** Lists what is not valid in a page. */
export async function faultsInHtml(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  const messages = results
    .flatMap((result) => result.messages)
    .filter(({ ruleId }) => !ALLOWED.some(({ at, rule }) => rule === ruleId && at.test(path)));
  return messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
}
