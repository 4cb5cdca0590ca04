// The list that other sites embed.
export const embed = {
  titled: '{title} (liis)',
  description: 'Dhaqdhaqaaqyada soo socda, in bogag kale lagu tuso.',
  none: 'Hadda waxba lama qorin.',
  all: 'Wax kasta ka eeg {name}',
  more: { one: '{n} kale ka eeg {name}', other: '{n} kale ka eeg {name}' },
};
