// The accessibility statement.
export const accessibility = {
  title: 'Dostępność',
  lead: 'Strona {name} ma być wygodna dla wszystkich, także z czytnikiem ekranu, klawiaturą albo dużymi literami.',
  description:
    'Deklaracja dostępności strony {name}: jakich zasad przestrzegamy, co nie jest dość dobre i komu o tym powiedzieć.',
  statement: 'Deklaracja',
  statementText:
    'Gmina {municipality} przygotowała deklarację dostępności. Jest ona na stronie norweskiego urzędu „Tilsynet for universell utforming av ikt”.',
  statementLink: 'Przeczytaj deklarację ({host})',
  statementMissing:
    'Deklaracja nie jest jeszcze opublikowana. Mimo to możesz nam powiedzieć o wszystkim, co nie działa.',
  own: 'Jakich zasad przestrzegamy',
  ownText:
    'Strona {name} nie należy do instytucji publicznej. Prawo wymaga, żebyśmy spełniali 35 wymagań standardu WCAG 2.0 na poziomie A i AA. Spełniamy wszystkie wymagania tych poziomów w WCAG 2.2.',
  ownCannot: 'Prywatni właściciele nie mogą korzystać z uustatus.no. Dlatego deklaracja jest tutaj.',
  law: 'Strona ma spełniać WCAG 2.1 na poziomie A i AA. Spełniamy też WCAG 2.2.',
  tested: 'Ostatni test: {date}.',
  made: 'Jak zrobione są strony',
  features: [
    'Wszystko działa z klawiatury i bez JavaScriptu.',
    'Tekst można powiększyć do 400 procent i nic nie znika.',
    'Kontrast wynosi co najmniej 7:1, także w trybie ciemnym.',
    'Nie potrzebujesz konta, a my niczego u ciebie nie zapisujemy.',
    'Kalendarz możesz czytać w swoim kalendarzu i na papierze.',
    'Każdą stronę można wydrukować dużą czcionką, a długie teksty odczytać na głos, jeśli urządzenie ma głos dla tego języka.',
  ],
  shortcomings: 'Co nie jest jeszcze dość dobre',
  noShortcomings: 'Nie znamy teraz żadnych błędów. Jeśli jakiś znajdziesz, chcemy o tym wiedzieć.',
  tellUs: 'Powiedz nam',
  tellUsText: 'Powiedz, co chcesz zrobić i co ci przeszkadza. Odpowiemy w ciągu tygodnia.',
  complain: 'Skarga',
  complainText:
    'Jeśli nie dostaniesz odpowiedzi albo się nie zgadzasz, możesz złożyć skargę do urzędu „Tilsynet for universell utforming av ikt”.',
  complainLink: 'Złóż skargę ({host})',
};
