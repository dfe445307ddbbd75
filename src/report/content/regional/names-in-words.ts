import { regionalTexts } from '../../../texts/regional';
import { enumeration } from '../enumeration';

/** Names told in one sentence; beyond them, only how many more there are. */
const told = 12;

/** "Calimaya, Otumba e Ixtlahuaca"; of many, the first ones and how many more. */
export function namesInWords(names: readonly string[], most = told): string {
  if (names.length <= most) return enumeration(names);
  return regionalTexts.andMore(names.slice(0, most), names.length - most);
}
