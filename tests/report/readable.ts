import type { Block, ReportContent, Run } from '../../src/report/content/blocks';

/** The report as plain text that anyone can read and approve, page furniture first. */
export function readable(content: ReportContent): string {
  const { frame } = content;
  const pages = [
    ['EN CADA PÁGINA', frame.notice && `(aviso) ${frame.notice}`, frame.phrase, frame.administration],
    ['AL PIE', frame.contact, `${frame.pageLabel} n`],
  ];
  const head = pages.map((lines) => lines.filter(Boolean).join('\n  ')).join('\n');
  const sections = content.sections.map(
    ({ orientation, framed, blocks }) =>
      `=== Hoja ${orientation === 'landscape' ? 'horizontal' : 'vertical'}${framed ? '' : ' (sin frase ni número)'} ===\n\n` +
      blocks.map(blockText).join('\n\n'),
  );
  return [`${content.title}\n${content.author}\n${content.madeOn}`, head, ...sections].join('\n\n') + '\n';
}

/** Every visible word of a block. */
export function blockText(block: Block): string {
  const write = writers[block.kind] as (block: Block) => string;
  return write(block);
}

/** How each kind of block is read aloud. */
const writers: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string } = {
  cover: ({ institution, overline, title, municipality, logo, seal, sealPlace, lines }) =>
    [
      ...(logo ? [`[${logo.words}]`] : []),
      institution,
      overline,
      title,
      municipality,
      `[${seal?.words ?? sealPlace}]`,
      ...lines,
    ].join('\n'),
  contents: ({ title }) => `${title}\n[índice con números de página]`,
  heading: ({ newPage, level, text }) => `${newPage ? '(página nueva)\n' : ''}${'#'.repeat(level)} ${text}`,
  paragraph: ({ runs }) => runsText(runs),
  addressee: ({ lines }) => lines.join('\n'),
  bullet: ({ runs }) => `• ${runsText(runs)}`,
  picture: ({ number, caption }) => `[${number}. ${caption}]`,
  notice: ({ runs }) => `| ${runsText(runs)}`,
  matrix: matrixText,
  'tool-key': ({ title, columns }) => [title, ...columns.map(({ code, name }) => `  ${code} ${name}`)].join('\n'),
  legend: ({ title, entries }) =>
    [
      title,
      ...entries.map(({ letter, label, chip, count }) => `  ${letter} ${label} (${count}) ${chip?.background ?? ''}`),
    ].join('\n'),
  table: tableText,
  card: ({ title, fields }) => [`[${title}]`, ...fields.map(({ label, value }) => `  ${label}: ${value}`)].join('\n'),
  bars: ({ title, headers, bars }) =>
    [
      title,
      `  ${headers.join(' | ')}`,
      ...bars.map(
        ({ label, share, figures }) => `  ${label} | ${'█'.repeat(Math.round((share ?? 0) * 20))} | ${figures}`,
      ),
    ].join('\n'),
  evidence: ({ items }) =>
    items.map(({ title, details }) => [`• ${title}`, ...details.map(runsText)].join('\n    ')).join('\n'),
  signature: ({ closing, name, post }) => [closing, '________', name, post].join('\n'),
};

function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, link }) => {
      const marked = bold ? `**${text.trim()}**${text.endsWith(' ') ? ' ' : ''}` : text;
      return link ? `<${marked}>` : marked;
    })
    .join('');
}

function matrixText(block: Extract<Block, { kind: 'matrix' }>): string {
  const codes = block.columns.map(({ code }) => code.padEnd(4)).join('');
  const lines = block.lines.map(
    ({ number, municipality, own, cells }) =>
      `${own ? '►' : ' '}${String(number).padStart(3)} ${municipality.padEnd(28)}${cells.map(({ letter }) => letter.padEnd(4)).join('')}`,
  );
  const bands = block.bands.map(({ title, span }) => `${title} (${span})`).join(' | ');
  return [block.title, bands, `${' '.repeat(33)}${codes}`.trimEnd(), ...lines.map((line) => line.trimEnd())].join('\n');
}

function tableText(block: Extract<Block, { kind: 'table' }>): string {
  const headers = block.headers.map(({ title, columns }) =>
    columns.length > 0 ? `${title} { ${columns.join(' | ')} }` : title,
  );
  return [block.title, headers.join(' | '), ...block.rows.map((row) => row.join(' | '))]
    .map((line, place) => (place === 0 ? line : `  ${line}`))
    .join('\n');
}
