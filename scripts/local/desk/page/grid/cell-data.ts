import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, ICellData, IStyleData } from '@univerjs/core';
import type { BorderLine, CellModel, CellStyle, CellValue } from '../../../model/book';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const satisfies Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign>;

const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<NonNullable<CellStyle['vertical']>, VerticalAlign>;

const wrap = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
} as const satisfies Record<NonNullable<CellStyle['wrap']>, WrapStrategy>;

const lines = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
} as const satisfies Record<BorderLine['style'], BorderStyleTypes>;

/** @returns a cell as the grid shows it; the value of a formula, which the host computes and the grid does not */
export function cellData(cell: CellModel): ICellData {
  const { value, style, formulaFormat } = cell;
  const pattern = style?.numberFormat ?? formulaFormat;
  return {
    ...valueData(value),
    s: { ...(style ? styleData(style) : {}), ...(pattern === undefined ? {} : { n: { pattern } }) },
  };
}

function valueData(value: CellValue): Pick<ICellData, 'v' | 't' | 'p' | 'f'> {
  if (value === null) return { v: null, t: null, p: null, f: null };
  const rest = { p: null, f: null } as const;
  if (typeof value === 'object') return { v: value.code, t: CellValueType.STRING, ...rest };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...rest };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...rest };
  return { v: value, t: CellValueType.STRING, ...rest };
}

function styleData(style: CellStyle): IStyleData {
  return {
    ...(style.fontFamily === undefined ? {} : { ff: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    bl: flag(style.bold),
    it: flag(style.italic),
    ...(style.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.horizontal === undefined ? {} : { ht: horizontal[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: vertical[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: wrap[style.wrap] }),
    ...(style.rotation === undefined ? {} : { tr: { a: -style.rotation } }),
    ...(style.borders === undefined ? {} : { bd: borderData(style.borders) }),
  };
}

function borderData({ top, left, bottom, right }: NonNullable<CellStyle['borders']>) {
  return { t: lineData(top), l: lineData(left), b: lineData(bottom), r: lineData(right) };
}

function lineData(line: BorderLine | undefined): IBorderStyleData | null {
  return line === undefined ? null : { s: lines[line.style], cl: { rgb: line.color } };
}

function flag(value: boolean | undefined): BooleanNumber {
  return value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
