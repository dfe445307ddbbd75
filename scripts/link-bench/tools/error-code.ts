import { UnreachableNameError } from '../../local/runtime/bridge-parts/http/destination';

/** @returns the code of the error at the bottom; its words where it has none */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return errorCode(error.cause);
  if (error instanceof UnreachableNameError) return 'ENOTFOUND';
  if (error.name === 'TimeoutError') return 'ETIMEDOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
