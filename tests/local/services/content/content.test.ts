import { makeContentService } from '../../../../scripts/local/services/content';
import { smallHost } from '../small-host';

test('a text output holds text and its kind', () => {
  const service = makeContentService(smallHost()) as GoogleAppsScript.Content.ContentService;
  const output = service.createTextOutput('{').append('}').setMimeType(service.MimeType.JSON);
  expect(output.getContent()).toBe('{}');
  expect(String(output.getMimeType())).toBe('JSON');
  expect(output.downloadAsFile('datos.json').getFileName()).toBe('datos.json');
  expect(output.clear().getContent()).toBeNull();
});
