import { readContentFolder } from '../src/entries/folder.ts';
import { judge } from '../src/entries/validate-content.ts';
import { readKnobs } from '../src/entries/environment.ts';
import { roleAddresses } from '../src/feeds/open-data/role-addresses.ts';
import { languageOf } from '../src/i18n/index.ts';
import type { Association } from '../src/schemas/association.ts';

// `npm run addresses > adresser.csv`: the role addresses of all associations, for a survey or an invitation. It is for
// staff and stays on their machine: the portal itself never gives out such a list.
const { content } = readKnobs(process.env);
const language = languageOf('nb');
const { entries } = judge(readContentFolder(content), language);
const associations = entries.associations.map(({ value }) => value as Association);
process.stdout.write(roleAddresses(language, associations));
