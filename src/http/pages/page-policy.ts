import type { Response } from 'express';

/** Only our own files and our own service: no outside address, nothing inline, no form that leads away. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Sets the strictest Content-Security-Policy that the newsroom page works under. */
export function setStrictPolicy(response: Response): void {
  response.set('Content-Security-Policy', POLICY);
}

/** Lets the page keep its tie to the window that opened it: the bookmarklet hands it a text and takes it back. */
export function allowOpener(response: Response): void {
  response.set('Cross-Origin-Opener-Policy', 'unsafe-none');
}

/** Lets any page load the file; what a page may call is CORS's to say. */
export function allowAnyPage(response: Response): void {
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
}
