import type { PackingService } from '../../services/publication';

/** Google's own gzip: nothing of the bundle is loaded for it. */
export const packing: PackingService = {
  pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes()),
  unpack: (packed) =>
    Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString('UTF-8'),
};
