import { serviceEnum } from '../spreadsheet/enum-value';

export const charsets = serviceEnum(['US_ASCII', 'UTF_8']);

export const digestAlgorithms = serviceEnum(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);

export const macAlgorithms = serviceEnum(['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);

export const rsaAlgorithms = serviceEnum(['RSA_SHA_1', 'RSA_SHA_256']);
