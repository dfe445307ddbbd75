/** What Drive refuses, in the words of its API; each service that shows it adds its own. */
export class DriveProblem extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** @param id of a file that is not there, or that the script may not see */
export function notFound(id: string): DriveProblem {
  return new DriveProblem(404, 'notFound', `File not found: ${id}.`);
}
