import { CrossrateCheck } from './element.js';

/** A page that loads the script twice gets the element once. */
if (!customElements.get('crossrate-check')) customElements.define('crossrate-check', CrossrateCheck);
