// The list that other sites embed.
export const embed = {
  titled: '{title} (lista)',
  description: 'Najbliższe wydarzenia, do pokazania na innych stronach.',
  none: 'Na razie nic nie zgłoszono.',
  all: 'Zobacz wszystko na stronie {name}',
  more: {
    one: 'Zobacz jeszcze {n} na stronie {name}',
    few: 'Zobacz jeszcze {n} na stronie {name}',
    many: 'Zobacz jeszcze {n} na stronie {name}',
    other: 'Zobacz jeszcze {n} na stronie {name}',
  },
};
