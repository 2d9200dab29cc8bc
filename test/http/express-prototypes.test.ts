import express from 'express';
import { Socket } from 'node:net';
import { createMessageClasses } from '../../src/http/express-prototypes.js';
import { createHttpServer } from '../../src/http/server.js';

test('requests and responses have the prototypes that Express would give them', () => {
  const app = express();
  const { IncomingMessage, ServerResponse } = createMessageClasses(app);
  const request = new IncomingMessage!(new Socket());
  expect(Object.getPrototypeOf(request)).toBe(app.request);
  expect(Object.getPrototypeOf(new ServerResponse!(request))).toBe(app.response);
});

test('requests and responses have the members that Express adds', async () => {
  const app = express().set('answer', 42);
  app.get('/:name', (request, response) => {
    const apps = [request.app, response.app].every((each) => each === app);
    response.json({
      name: request.params.name,
      host: request.get('Host'),
      apps,
      answer: request.app.get('answer') as unknown,
    });
  });
  const server = createHttpServer(app);
  const url = await server.listen('127.0.0.1', 0);
  const answer = await fetch(`${url}/someone`);
  expect(await answer.json()).toEqual({ name: 'someone', host: new URL(url).host, apps: true, answer: 42 });
  await server.close(0);
});

test('a listener that is not an Express application gets the classes of Node', () => {
  expect(createMessageClasses(() => undefined)).toEqual({});
});
