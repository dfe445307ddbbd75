import { byId } from './element';

/** Opens a municipality's link as a visitor would: Google's address of the web app leads nowhere here, what follows it does. */
export function prepareVisits(): void {
  const link = byId('visit-link', HTMLInputElement);
  byId('visit', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const [, query = ''] = /\?(.*)$/.exec(link.value.trim()) ?? [];
    window.open(`/visita?${query}`);
  });
}
