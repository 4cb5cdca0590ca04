// What the collections of content are called: one entry, and all of them.

export const collectionLabels = {
  events: { one: 'Захід', other: 'Заходи' },
  associations: { one: 'Організація', other: 'Організації' },
  venues: { one: 'Приміщення', other: 'Приміщення' },
  grants: { one: 'Грант', other: 'Гранти' },
  opportunities: { one: 'Завдання', other: 'Завдання' },
  help: { one: 'Допомога', other: 'Допомога' },
  equipment: { one: 'Спорядження', other: 'Спорядження' },
  examples: { one: 'Приклад', other: 'Приклади' },
  handbook: { one: 'Посібник', other: 'Посібник' },
  awards: { one: 'Нагорода', other: 'Нагороди' },
  contacts: { one: 'Контакт', other: 'Контакти' },
  pages: { one: 'Сторінка', other: 'Сторінки' },
};
