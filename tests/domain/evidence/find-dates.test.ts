import { findDates, mayHaveDate } from '../../../src/domain/evidence/find-dates';
import { normalise } from '../../../src/domain/model/same-text';

test.each([
  ['el 23 de enero de 2023 y el 05/01/2023', ['2023-01-23', '2023-01-05']],
  ['de fecha Veinticuatro de agosto del dos mil veintitrés con su asentamiento', ['2023-08-24']],
  ['siete de julio de dos mil veintidós se aprobó', ['2022-07-07']],
  ['el treinta y uno de diciembre del año 2022', ['2022-12-31']],
  ['la reunión y siete de julio de 2022', ['2022-07-07']],
  ['el 1º de marzo de 2023', ['2023-03-01']],
  ['primero de marzo de 2023, y 2023-03-02', ['2023-03-01', '2023-03-02']],
  ['31 de abril de 2023', []],
  ['06 de marzo', []],
  ['la administración 2022-2024, acta 027/2022', []],
  ['1234/05/2023 y 12/05/20231', []],
])('the dates of «%s»', (text, dates) => {
  const clean = normalise(text);
  expect(findDates(clean).map(({ date }) => date)).toEqual(dates);
  if (dates.length > 0) expect(mayHaveDate(text)).toBe(true);
});

test('where a date begins and ends', () => {
  const text = 'publicada el 31 de agosto de dos mil veintitres en la gaceta';
  const [found] = findDates(text);
  expect(text.slice(found!.start, found!.end)).toBe('31 de agosto de dos mil veintitres');
});

test('a text broken into lines may have a date', () => {
  expect(mayHaveDate('el 31\nde\nagosto de 2023')).toBe(true);
  expect(mayHaveDate('hecho de abril')).toBe(true);
  expect(mayHaveDate('hecho')).toBe(false);
});
