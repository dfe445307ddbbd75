/** docx measures pictures in pixels of which 96 are an inch; a twip is 1/1440 of one. */
export const TWIPS_A_PIXEL = 15;

/** Sides of something, or of the room for it. */
export interface Sides {
  readonly width: number;
  readonly height: number;
}

/**
 * @param picture in pixels
 * @param room in twips
 * @returns the sides in whole pixels of a picture as large as it is but for what the room allows, its shape kept
 */
export function fitted(picture: Sides, room: Sides): Sides {
  const [width, height] = [room.width / TWIPS_A_PIXEL, room.height / TWIPS_A_PIXEL];
  const scale = Math.min(1, width / picture.width, height / picture.height);
  const scaled = (side: number): number => Math.max(1, Math.floor(side * scale));
  return { width: scaled(picture.width), height: scaled(picture.height) };
}
