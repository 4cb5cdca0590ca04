import { useEffect } from 'react';

/** Replaces Decap's sign-in page: the person has a session or is redirected to sign in. */
export function SignIn({ onLogin, error }: { onLogin: (credentials: object) => void; error?: string }): null {
  useEffect(() => {
    if (error) location.assign('/logg-inn/?til=/admin/');
    else onLogin({});
  }, [error, onLogin]);
  return null;
}
