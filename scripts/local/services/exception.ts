/** An error as live services throw it: String(e) is "Exception: …", and scripts read `message`. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/**
 * @param message the live service's own words
 * @returns the error to throw
 */
export function exception(message: string): ServiceException {
  return new ServiceException(message);
}
