/**
 * @param error whatever was thrown
 * @returns the system's code for it ("ENOENT"), or '' where there is none
 */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
