import { TableCell } from 'docx';
import type { IContext, IXmlableObject } from 'docx';

/**
 * A cell that stands in many places of one table, written once: a matrix has hundreds of cells and few that differ.
 * It must hold nothing that tells one place from another, such as a bookmark, a field or a link.
 */
export class RepeatedCell extends TableCell {
  private written: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.written = this.written ?? super.prepForXml(context);
    return this.written;
  }
}
