import type { PeopleService } from '../services/services';

export const people: PeopleService = { current: () => Session.getActiveUser().getEmail() };
