import { AddOn, type Kept } from './add-on';

/**
 * The prepared and filled sample, for each test to begin with.
 * @param then what is done to it besides
 */
export async function keptSample(then: (addOn: AddOn) => void = () => undefined): Promise<Kept> {
  const addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  addOn.fillSample();
  then(addOn);
  const kept = addOn.keep();
  addOn.close();
  return kept;
}
