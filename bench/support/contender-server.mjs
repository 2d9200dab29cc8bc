/** An Express application with nothing in it: parses JSON and sends the answer that it was given on standard input. */
import { text } from 'node:stream/consumers';
import express from 'express';

const answer = JSON.parse(await text(process.stdin));
const app = express();
app.use(express.json({ limit: '10mb' }));
app.use((_request, response) => response.json(answer));
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
