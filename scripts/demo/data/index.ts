import { advancesTab } from './advances-tab';
import type { DemoTab } from './demo-tab';
import { evidenceTab } from './evidence-tab';
import { municipalitiesTab } from './municipalities-tab';
import { photosTab } from './photos-tab';
import { activitiesTab, projectAdvanceTab, projectCardTab } from './project-tabs';
import { trainingCalendarTab } from './training-tab';

/** The sample workbook's content but the matrices: Luvianos as in the seed, the other municipalities by name only. */
export const demoTabs: readonly DemoTab[] = [
  municipalitiesTab,
  advancesTab,
  evidenceTab,
  photosTab,
  projectCardTab,
  projectAdvanceTab,
  activitiesTab,
  trainingCalendarTab,
];
