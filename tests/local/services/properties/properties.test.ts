import { makePropertiesService } from '../../../../scripts/local/services/properties';
import { smallHost } from '../small-host';

function service(host = smallHost()) {
  return makePropertiesService(host) as GoogleAppsScript.Properties.PropertiesService;
}

test('values come back as text, unknown ones as null', () => {
  const properties = service().getScriptProperties();
  properties.setProperty('n', 5 as unknown as string).setProperty('vacío', '');
  expect(properties.getProperty('n')).toBe('5');
  expect(properties.getProperty('vacío')).toBe('');
  expect(properties.getProperty('otro')).toBeNull();
  expect(properties.getProperty('toString')).toBeNull();
});

test('the three stores are apart, and each user has one', () => {
  const host = smallHost();
  const ana = service(host);
  ana.getUserProperties().setProperty('k', 'de Ana');
  ana.getDocumentProperties().setProperty('k', 'del libro');
  const beto = service({ ...host, input: { ...host.input, user: 'beto@institucion.example' } });
  expect(ana.getScriptProperties().getKeys()).toEqual([]);
  expect(ana.getDocumentProperties().getProperties()).toEqual({ k: 'del libro' });
  expect(beto.getUserProperties().getProperty('k')).toBeNull();
});

test('setting many can replace all others', () => {
  const properties = service().getScriptProperties();
  properties.setProperties({ a: '1', b: '2' });
  properties.setProperties({ b: '3' });
  expect(properties.getProperties()).toEqual({ a: '1', b: '3' });
  properties.setProperties({ c: '4' }, true);
  expect(properties.getProperties()).toEqual({ c: '4' });
});

test('what getProperties gives is a copy', () => {
  const properties = service().getScriptProperties();
  properties.getProperties().x = 'intruso';
  expect(properties.getKeys()).toEqual([]);
});

test('a value over 9 KB is refused, and nothing is written', () => {
  const properties = service().getScriptProperties();
  properties.setProperty('justo', 'x'.repeat(9 * 1024));
  expect(() => properties.setProperties({ bien: '1', grande: 'ñ'.repeat(5 * 1024) })).toThrow(
    'Argument too large: value',
  );
  expect(properties.getKeys()).toEqual(['justo']);
});

test('a store over 500 KB is refused', () => {
  const properties = service().getScriptProperties();
  const fill = () => {
    for (let index = 0; index < 60; index += 1) properties.setProperty(`clave ${index}`, 'x'.repeat(9 * 1024));
  };
  expect(fill).toThrow('You have exceeded the property storage quota.');
  expect(properties.getKeys().length).toBe(55);
});
