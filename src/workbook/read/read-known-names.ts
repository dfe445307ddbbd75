import type { WorkbookContent } from '../grid';
import type { WorkbookProblem } from '../problems';
import { readCatalogue } from './read-catalogue';
import { readMunicipalities } from './read-municipalities';
import { knownNames, type KnownNames } from './read-owned-rows';

/** Reads who and what is followed: the tabs "Municipios" and "Modelo". */
export function readKnownNames(content: WorkbookContent, problems: WorkbookProblem[]): KnownNames {
  return knownNames({
    municipalities: readMunicipalities(content, problems),
    catalogue: readCatalogue(content, problems),
  });
}
