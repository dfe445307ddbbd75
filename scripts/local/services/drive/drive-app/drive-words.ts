import { exception } from '../../exception';
import { DriveProblem } from '../store/problem';

const noSuchItem =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/**
 * Does what a method of DriveApp does, and words what Drive refuses as DriveApp, not as the API.
 * @param action what it does
 */
export function inDriveWords<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DriveProblem)) throw error;
    throw exception(error.reason === 'notFound' ? noSuchItem : error.message);
  }
}
