import { readContentFolder } from '../src/entries/folder.ts';
import { validateContent } from '../src/entries/validate-content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { roleAddresses } from '../src/feeds/open-data/role-addresses.ts';
import { languageOf } from '../src/i18n/index.ts';
import type { Association } from '../src/schemas/association.ts';

// `npm run addresses > adresser.csv`: the role addresses of all associations, for a survey or an invitation. It is for
// staff on their own machine: the portal never publishes such a list.
const { content } = readEnvironment(process.env);
const language = languageOf('nb');
const { entries } = validateContent(readContentFolder(content), language);
const associations = entries.associations.map(({ value }) => value as Association);
process.stdout.write(roleAddresses(language, associations));
