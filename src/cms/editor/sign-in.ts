import { useEffect } from 'react';

/** Takes the place of Decap's own page for signing in: whoever is here has a session, or is sent to get one. */
export function SignIn({ onLogin, error }: { onLogin: (credentials: object) => void; error?: string }): null {
  useEffect(() => {
    if (error) location.assign('/logg-inn/?til=/admin/');
    else onLogin({});
  }, [error, onLogin]);
  return null;
}
