// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'в {municipality}',
  skip: 'Перейти до змісту',
  mainMenu: 'Головне меню',
  menu: 'Меню',
  languages: 'Мови',
  unreviewed: 'Переклад ще ніхто не перевірив.',
  pageLanguage: 'Мова сторінки: {language}.',
  inLanguage: 'мова: {language}',
  forYou: 'Для вас',
  youAreHere: 'Ви тут',
  home: 'Головна',
  askUs: 'Запитайте нас',
  everything: 'Усе на сайті {name}',
  sms: 'SMS',
  askHere: 'Запитайте тут',
  email: 'Електронна пошта',
  builtAt: 'Сторінку створено: {date}',
  municipality: 'Муніципалітет {name}.',
  sampleShown: 'Це приклад. Сайт показано так, ніби сьогодні {date}',
  sample: 'Це приклад: такого муніципалітету немає.',
  report: 'Повідомити про помилку',
  checked: 'Перевірено: {date}',
  changed: 'Змінено: {date}',
  feedAll: 'Підписатися на всі заходи (.ics)',
  feedDeadlines: 'Підписатися на терміни (.ics)',
  notice: 'Оголошення',
  readMore: 'Докладніше ({host})',
  callUs: 'Зателефонуйте: {phone}',
  smsTo: 'Надішліть SMS: {phone}',
  writeTo: 'Напишіть: {email}',
  showOnMap: 'Показати на карті (norgeskart.no)',
  photo: 'Фото: {credit}',
};

export const notFound = {
  title: 'Такої сторінки немає',
  lead: 'Можливо, в адресі помилка або сторінку видалено.',
  tryThis: 'Спробуйте одну з цих сторінок',
  call: 'Або зателефонуйте: {phone}. Ми допоможемо знайти те, що вам потрібно.',
};

export const redirect = {
  title: 'Сторінку перенесено',
  titled: 'Сторінку перенесено: {title}',
  lead: 'Те, що ви шукаєте, має нову адресу. Стара адреса теж працює.',
  go: 'Перейти: {title}',
};
