import type { ConditionalRuleModel, GradientPoint } from '../../../model/book';
import type { Host } from '../../host';
import { declaredMember } from '../declared-enum';
import { InterpolationType } from '../enums';
import { makeColor } from '../formats/color';

type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** A colour scale. What a point lacks is '' for its colour and value, null for its type. */
export class GradientCondition implements GoogleAppsScript.Spreadsheet.GradientCondition {
  constructor(
    readonly _host: Host,
    readonly _model: NonNullable<ConditionalRuleModel['gradient']>,
  ) {}

  getMinColor(): string {
    return this._model.min.color;
  }

  getMinColorObject(): Color {
    return makeColor(this._host, { hex: this._model.min.color });
  }

  getMinType(): Interpolation | null {
    return typeOf(this._model.min);
  }

  getMinValue(): string {
    return this._model.min.value;
  }

  getMidColor(): string {
    return this._model.mid?.color ?? '';
  }

  getMidColorObject(): Color | null {
    return this._model.mid === undefined ? null : makeColor(this._host, { hex: this._model.mid.color });
  }

  getMidType(): Interpolation | null {
    return typeOf(this._model.mid);
  }

  getMidValue(): string {
    return this._model.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this._model.max.color;
  }

  getMaxColorObject(): Color {
    return makeColor(this._host, { hex: this._model.max.color });
  }

  getMaxType(): Interpolation | null {
    return typeOf(this._model.max);
  }

  getMaxValue(): string {
    return this._model.max.value;
  }
}

function typeOf(point: GradientPoint | undefined): Interpolation | null {
  return point === undefined ? null : declaredMember(InterpolationType, point.type);
}
