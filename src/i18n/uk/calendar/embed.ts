// The list that other sites embed.
export const embed = {
  titled: '{title} (список)',
  description: 'Найближчі заходи для показу на інших сайтах.',
  none: 'Зараз нічого не заплановано.',
  all: 'Усе на сайті {name}',
  more: {
    one: 'Ще {n} на сайті {name}',
    few: 'Ще {n} на сайті {name}',
    many: 'Ще {n} на сайті {name}',
    other: 'Ще {n} на сайті {name}',
  },
};
