/** What ScriptApp.getOAuthToken() gives: it opens the run's own Drive and nothing else; Google answers 401 to it. */
export const localToken = 'local-host-token';
