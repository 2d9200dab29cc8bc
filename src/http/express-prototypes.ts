import type { Express } from 'express';
import { IncomingMessage, ServerResponse, type RequestListener, type ServerOptions } from 'node:http';

/**
 * The classes of the requests and answers of a server, made so that an Express application finds nothing to change on
 * them. Express gives each of them another prototype as it comes in; to V8 that makes every single one a shape of its
 * own, which no compiled code knows, and whose memory only a full garbage collection gives back: a third of the time of a
 * small request. An object that has the prototype already stays unchanged.
 * @returns nothing for a listener that is no Express application
 */
export function createMessageClasses(
  application: RequestListener,
): Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'> {
  if (!isExpress(application)) return {};
  class AppRequest extends IncomingMessage {}
  class AppResponse<Asked extends IncomingMessage = IncomingMessage> extends ServerResponse<Asked> {
    /** Express would make a dictionary of it. */
    readonly locals = {};
  }
  application.request = inheritFromExpress(application, AppRequest.prototype, application.request);
  application.response = inheritFromExpress(application, AppResponse.prototype, application.response);
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse };
}

/** A prototype that inherits from Express's and carries its `app`. */
function inheritFromExpress<T extends object>(app: Express, prototype: object, ofExpress: T): T {
  return Object.defineProperty(Object.setPrototypeOf(prototype, ofExpress) as T, 'app', { value: app });
}

function isExpress(application: RequestListener): application is Express {
  return 'request' in application && 'response' in application;
}
