import type { ReaderDictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  when: 'Goorma',
  where: 'Xaggee',
  price: 'Qiimaha',
  signup: 'Isqorid («påmelding»)',
  noSignup: 'Maya, iska imow.',
  suits: 'Ku habboon',
  everyone: 'Qof kasta',
  access: 'Sida loo galo',
  organiser: 'Qabanqaabiyaha',
  askCentre: 'Wac Frivilligsentralen (xarunta mutadawiciinta): {phone}',
  theme: 'Mawduuca',
  kind: 'Nooca',
  spoken: 'Waxaan ku hadalnaa: {languages}.',
  online: 'Internetka',
  placeAndOnline: '{place}, iyo internetka',
  alsoOnline: 'Sidoo kale internetka.',
  joinOnline: 'Halkan kaga qayb gal ({host})',
  askOrganiser: 'Weydii qabanqaabiyaha.',
  programme: 'Barnaamijka',
  nextTimes: 'Marka xigta iyo kuwa ka dambeeya',
  over: 'Way dhammaatay. Dhaqdhaqaaqani wuu dhammaaday.',
  gone: 'Dhaqdhaqaaqani wuu dhammaaday, waana la qaaday',
  goneLead: 'Markii ugu dambaysay waxay ahayd {date}. Wixii halkan ku qornaa hadda ma shaqeeyaan.',
  goneNext: 'Eeg waxa dhacaya maalmaha soo socda',
  ringFirst: 'Wac inta aadan bixin',
  unconfirmed: 'Cidna ma xaqiijin tan iyo {date}.',
  lastWas: 'Markii ugu dambaysay: {date}.',
  moreDates: { one: 'iyo {n} maalin oo kale', other: 'iyo {n} maalmood oo kale' },
  newTime: 'Waqti cusub: {time}',
  newDay: 'Maalin cusub: {date}',
  newPlace: 'Meel cusub: {place}',
  nextTime: 'Marka xigta: {date}.',
  ages: { from: 'Laga bilaabo {from} sano', to: 'Ilaa {to} sano', between: '{from}–{to} sano' },
  signupBy: 'Is qor ugu dambayn {date}.',
  signupOver: 'Isqoriddu way dhammaatay.',
  signupForm: 'Foomka isku qor ({host})',
  signupPhone: 'Wac {phone}',
  signupSms: 'SMS u dir {phone}',
  signupEmail: 'U qor {email}',
  subscribe: 'Dhammaan dhaqdhaqaaqyada ku hel kalandarkaaga (.ics)',
  description: '{title}, {municipality}. {when}',
} satisfies ReaderDictionary['activity'];

export const status = {
  cancelled: 'Waa la baajiyay',
  moved: 'Goobta waa la beddelay',
  newTime: 'Waqti cusub',
  online: 'Internetka',
  postponed: 'Dib baa loo dhigay',
  full: 'Waa buuxaa',
} satisfies ReaderDictionary['status'];

export const price = {
  free: 'Bilaash',
  kroner: '{amount} kr',
  ask: 'Eeg qiimaha',
} satisfies ReaderDictionary['price'];
