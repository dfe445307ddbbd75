import fc from 'fast-check';
import { escapeHtml } from '../../src/ui/html';
import { messagePage } from '../../src/ui/message-page';

test('addresses can be clicked, and paragraphs stand apart', () => {
  const page = messagePage('Se generó «Informe».\n\nhttps://docs.google.com/document/d/1a/edit?usp=drivesdk');
  expect(page).toContain('<p>Se generó «Informe».</p>');
  expect(page).toContain(
    '<a href="https://docs.google.com/document/d/1a/edit?usp=drivesdk" target="_blank" rel="noopener">',
  );
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  'https://x/"onmouseover="alert(1)',
  "https://x/'onmouseover='alert(1)",
  '<a href=javascript:alert(1)>',
])('%s does nothing in the page', (hostile) => {
  const page = messagePage(hostile);
  const body = page.slice(page.indexOf('<body>'));
  expect(body).not.toMatch(/<(?!\/?(?:body|html|p|a|br)\b)/);
  expect(body).not.toMatch(/href="(?!https:)/);
  expect(body.replace(/ (?:href|target|rel)="[^"]*"/g, '')).not.toMatch(/<\w+[^>]*\son/);
});

test('escaped text reads back as it was', () => {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" } as const;
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof named) => named[name]);
      expect(read).toBe(text);
    }),
  );
});
