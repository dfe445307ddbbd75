import { DriveProblem } from '../store/problem';

/** An error of an advanced service; scripts read `details.code` and `message`. */
class GoogleJsonResponseException extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: { code: number; message: string; errors: { domain: string; reason: string; message: string }[] };

  constructor(method: string, problem: DriveProblem) {
    super(`API call to ${method} failed with error: ${problem.message}`);
    const { code, reason, message } = problem;
    this.details = { code, message, errors: [{ domain: 'global', reason, message }] };
  }
}

/**
 * Does what a method of the API does, and words what Drive refuses as the live service.
 * @param method such as "drive.files.get"
 * @param action what it does
 */
export function apiCall<T>(method: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof DriveProblem ? new GoogleJsonResponseException(method, error) : error;
  }
}
