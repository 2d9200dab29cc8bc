import type { RequestHandler } from 'express';

/** A GET may be kept when it is asked for again each time (by ETag); any other answer is for its request alone. */
export function setDefaultCacheControl(): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    response.set('Cache-Control', isRead ? 'no-cache' : 'no-store');
    next();
  };
}
