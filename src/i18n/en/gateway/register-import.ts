import type { Dictionary } from '../../dictionary.ts';

export const registerImport = {
  title: 'Associations from the registers',
  lead: 'Get the associations of the municipality from Enhetsregisteret and Frivillighetsregisteret, and choose which go to the queue. Nothing is published before it is approved.',
  fetchHeading: 'Get from the registers',
  municipality: 'Number of the municipality',
  municipalityHint: 'Four digits.',
  all: 'Also take associations that are not in Frivillighetsregisteret',
  file: 'File with answers of the registers',
  fileHint:
    'Only if the portal cannot reach the registers itself: a JSON file from data.brreg.no, up to {megabytes} MB.',
  fetch: 'Get',
  running: 'The registers are being read. Load this page again in a while.',
  progress: '{done} of {total} read.',
  done: {
    read: 'The registers have been read.',
    proposed: { one: '{n} proposal is in the queue.', other: '{n} proposals are in the queue.' },
    dismissed: { one: '{n} proposal will not come again.', other: '{n} proposals will not come again.' },
  },
  refused:
    'These could not go to the queue, because somebody has a draft of them or they cannot be shown as they are registered: {titles}.',
  noneChosen: 'Choose at least one proposal.',
  faults: {
    download: 'The registers did not answer as they should. What was read is kept for a day. Try again in a while.',
    settings: 'The settings of the portal must be corrected first.',
    empty: 'The registers have no associations with this municipality number. What was read before is as it was.',
    file: 'The file cannot be read. It must be JSON from Enhetsregisteret or Frivillighetsregisteret.',
    manyUnits: 'The file has more than {units} units. Get only those of the municipality, or split the file.',
    municipality: 'A municipality number has four digits.',
    queue: 'The queue holds {most} associations at a time. Approve some of those waiting, or choose fewer.',
  },
  read: 'Last read {when}, for municipality {municipality}.',
  counts: {
    unchanged: { one: '{n} association is as before.', other: '{n} associations are as before.' },
    askedBefore: {
      one: '{n} has been proposed before and has no page.',
      other: '{n} have been proposed before and have no page.',
    },
    inactive: {
      one: '{n} is no longer active and has no page.',
      other: '{n} are no longer active and have no page.',
    },
    faulty: { one: '{n} answer could not be read.', other: '{n} answers could not be read.' },
    personal: {
      one: '{n} address or telephone number is left out, as it may be a person’s.',
      other: '{n} addresses and telephone numbers are left out, as they may be a person’s.',
    },
  },
  proposals: { one: '{n} proposal', other: '{n} proposals' },
  nothingNew: 'The registers have nothing new.',
  shown: 'The first {shown} are shown here. The next come when these are done.',
  chooseAll: 'Choose all shown here',
  new: 'New: {title}',
  change: 'Change: {title}',
  number: 'Organisation number {number}',
  sides: { before: 'In the portal', after: 'In the register' },
  propose: 'Put the chosen ones in the queue',
  dismiss: 'Do not propose the chosen ones again',
  gone: {
    one: '{n} association is gone from the registers',
    other: '{n} associations are gone from the registers',
  },
  goneLead: 'Their pages are as they were. Ask the association, and set it to “Closed” if it is.',
  states: {
    active: '{title} is active.',
    deleted: '{title} is deleted.',
    bankrupt: '{title} is bankrupt.',
    'winding-up': '{title} is being wound up.',
    'not-found': '{title} is not in the register.',
  },
  kept: {
    one: '{n} value differs in the register',
    other: '{n} values differ in the register',
  },
  keptLead: 'People wrote what the portal says. It stays.',
  source: 'Source: Enhetsregisteret and Frivillighetsregisteret, Brønnøysund Register Centre (NLOD).',
} satisfies Dictionary['registerImport'];
