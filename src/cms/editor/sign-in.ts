import { useEffect } from 'react';

/** Leads to the sign-in page, and from there back to the open form. */
export function askToSignIn(): void {
  location.assign(`/logg-inn/?til=${encodeURIComponent(location.pathname + location.hash)}`);
}

/** Replaces Decap's sign-in page: the person has a session or is redirected to sign in. */
export function SignIn({ onLogin, error }: { onLogin: (credentials: object) => void; error?: string }): null {
  useEffect(() => {
    if (error) askToSignIn();
    else onLogin({});
  }, [error, onLogin]);
  return null;
}
