import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';

/** Opens the sidebar that tells how the job goes; it asks by itself, and closing it stops nothing. */
export function showProgress({ screen }: Pick<Services, 'screen'>): void {
  screen.sidebar('progress', jobTexts.title);
}
