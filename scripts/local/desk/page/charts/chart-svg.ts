import type { ChartModel } from '../../../model/book';
import type { Series } from './series';

const width = 272;
const lineHeight = 16;
const labels = 110;
const palette = ['#1f5c4d', '#b9770e', '#1a5276', '#7d3c98'];

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}

/** @returns bars side by side by category, each with its figure: what matters of any of the panel's charts */
export function chartSvg({ options, id }: ChartModel, { categories, lines }: Series): SVGElement {
  const highest = Math.max(1e-9, ...lines.flatMap(({ values }) => values.filter(Number.isFinite)));
  const rows = categories.flatMap((category, at) =>
    lines.map(({ name, values }, line) => ({ category, name, line, value: values[at] ?? 0 })),
  );
  const title = String(options['title'] ?? '');
  const drawing = svg('svg', {
    class: 'chart',
    role: 'img',
    'aria-labelledby': `chart-${id}`,
    width,
    height: (rows.length + 2) * lineHeight,
  });
  drawing.append(svg('text', { id: `chart-${id}`, x: 0, y: 12, 'font-weight': 'bold' }, title));
  rows.forEach((row, at) => {
    drawing.append(...bar(row, (at + 1) * lineHeight + 4, highest));
  });
  return drawing;
}

interface Bar {
  readonly category: string;
  readonly name: string;
  readonly line: number;
  readonly value: number;
}

function bar({ category, name, line, value }: Bar, y: number, highest: number): SVGElement[] {
  const room = width - labels - 44;
  const long = (Math.max(0, value) / highest) * room;
  const fill = palette[line % palette.length] ?? '';
  const said = value <= 1 && highest <= 1 ? `${Math.round(value * 1000) / 10} %` : String(Math.round(value * 10) / 10);
  return [
    svg('text', { x: 0, y: y + 11 }, line === 0 ? category.slice(0, 18) : name.slice(0, 18)),
    svg('rect', { x: labels, y: y + 1, width: long, height: lineHeight - 4, fill }),
    svg('text', { x: labels + long + 4, y: y + 11 }, said),
  ];
}
