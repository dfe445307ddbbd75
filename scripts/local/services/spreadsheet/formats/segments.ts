import type { TextRun } from '../../../model/book';
import { overlaid, textStyleKeys, type TextStyleModel } from './text-style';

/** A stretch of text that looks the same throughout. Segments of a text follow each other without gaps. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyleModel;
  readonly link: string | null;
}

/**
 * A text cut where its looks change.
 * @param length of the text, in UTF-16 units
 * @param runs the stretches that differ from the rest, in any order
 * @param base looks of what no run covers, and of what a run leaves open
 */
export function segmentsOf(length: number, runs: readonly TextRun[], base: TextStyleModel = {}): Segment[] {
  const plain: Segment[] = length === 0 ? [] : [{ start: 0, end: length, style: base, link: null }];
  return runs.reduce((segments, run) => {
    const styled = restyle(segments, run, (style) => overlaid(style, run.style ?? {}));
    return run.link === undefined ? styled : relink(styled, run, run.link);
  }, plain);
}

/**
 * Changes the looks of a stretch.
 * @param segments of the whole text
 * @param stretch start, and end exclusive
 * @param change makes the new looks from the old
 */
export function restyle(
  segments: readonly Segment[],
  stretch: { readonly start: number; readonly end: number },
  change: (style: TextStyleModel) => TextStyleModel,
): Segment[] {
  return alter(segments, stretch, (segment) => ({ ...segment, style: change(segment.style) }));
}

/** Puts a link on a stretch, or takes it away with null. */
export function relink(
  segments: readonly Segment[],
  stretch: { readonly start: number; readonly end: number },
  link: string | null,
): Segment[] {
  return alter(segments, stretch, (segment) => ({ ...segment, link }));
}

function alter(
  segments: readonly Segment[],
  { start, end }: { readonly start: number; readonly end: number },
  change: (segment: Segment) => Segment,
): Segment[] {
  const pieces = segments.flatMap((segment) => cut(segment, [start, end]));
  return joined(pieces.map((piece) => (piece.start >= start && piece.end <= end ? change(piece) : piece)));
}

function cut(segment: Segment, points: readonly number[]): Segment[] {
  const inside = points.filter((point) => point > segment.start && point < segment.end);
  const edges = [segment.start, ...[...new Set(inside)].sort((one, other) => one - other), segment.end];
  return edges.slice(1).map((end, index) => ({ ...segment, start: edges[index] ?? segment.start, end }));
}

/** Neighbours that look alike become one. */
function joined(segments: readonly Segment[]): Segment[] {
  return segments.reduce<Segment[]>((result, segment) => {
    const last = result.at(-1);
    if (last && last.link === segment.link && sameStyle(last.style, segment.style))
      result[result.length - 1] = { ...last, end: segment.end };
    else result.push(segment);
    return result;
  }, []);
}

function sameStyle(one: TextStyleModel, other: TextStyleModel): boolean {
  return textStyleKeys.every((key) => one[key] === other[key]);
}

/**
 * The part of a text's segments that lies within a stretch, counted from its start.
 * @param segments of the whole text
 */
export function portion(segments: readonly Segment[], start: number, end: number): Segment[] {
  return segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => ({
      ...segment,
      start: Math.max(segment.start, start) - start,
      end: Math.min(segment.end, end) - start,
    }));
}

/** Looks that all segments share; what differs among them is left out. */
export function commonStyle(segments: readonly Segment[]): TextStyleModel {
  const [first, ...others] = segments.map((segment) => segment.style);
  const shared = textStyleKeys.filter((key) => others.every((style) => style[key] === first?.[key]));
  return Object.fromEntries(shared.filter((key) => first?.[key] !== undefined).map((key) => [key, first?.[key]]));
}

/** The link that all segments share; null where they differ or there is none. */
export function commonLink(segments: readonly Segment[]): string | null {
  const links = new Set(segments.map((segment) => segment.link));
  const [only = null] = links;
  return links.size === 1 ? only : null;
}
