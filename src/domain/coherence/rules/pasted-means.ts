import { normalise } from '../../model/same-text';
import type { Tool } from '../../model/tool';
import type { CoherenceRule, FindingOf } from '../finding';

/** Shorter texts may be the same by chance: "Acto administrativo formal". */
const LONG_ENOUGH = 40;

/** Each tool has its own means of verification (seed L431: those of 3.2 are pasted from 2.4 and 1.1). */
export const pastedMeans: CoherenceRule<'pasted-means'> = {
  id: 'pasted-means',
  gravity: 'low',
  find: ({ followUp: { catalogue } }) => {
    const means = catalogue.tools.map((tool) => ({ tool, text: normalise(tool.means) }));
    return means.flatMap(({ tool, text }, place) => {
      const from = means.flatMap((other, otherPlace) =>
        isPasted(text, other.text, otherPlace < place) && other.tool !== tool ? [other.tool.code] : [],
      );
      return from.length === 0 ? [] : [finding(tool, from)];
    });
  },
};

/** Of two that are the same, the later is told to repeat the earlier. */
function isPasted(text: string, other: string, isEarlier: boolean): boolean {
  return other.length >= LONG_ENOUGH && text.includes(other) && (text !== other || isEarlier);
}

function finding({ code }: Tool, from: readonly string[]): FindingOf<'pasted-means'> {
  return {
    rule: 'pasted-means',
    municipality: '',
    toolCode: code,
    subject: { kind: 'tool', toolCode: code },
    facts: { from: [...from].sort() },
  };
}
