import { isPlainWords } from '../../../src/apps-script/workbook/plain-words';

const mistakable = ['05/2023', '1.10', '95.3 %', '$1,234.50', '10:00', '9 de junio', 'junio 3', 'MXN 5', '1E5'];
const formulas = ['=A1', '+52 55', '-1', '@nombre', "'entre apóstrofos'", ' 5'];

test.each([...mistakable, ...formulas, 'VERDADERO', 'falso', 'True', 'FALSE'])(
  '«%s» could be taken for something else',
  (text) => {
    expect(isPlainWords(text)).toBe(false);
  },
);

test.each(['', 'Luvianos', 'Órgano garante (municipal)', 'verdaderos avances', 'https://ejemplo.mx/2023/05/1.10'])(
  '«%s» stays text by itself',
  (text) => {
    expect(isPlainWords(text)).toBe(true);
  },
);
