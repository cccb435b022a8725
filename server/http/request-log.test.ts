import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { describeError, type Log } from '../log';
import { loggedPath, requestLog } from './request-log';

describe('the log', () => {
  it('says which door was used, without ids, secrets or questions', () => {
    const paths = ['/sign-in/s3cret', '/people/p_1?name=김민수', '/graphql', '/health/ready', '/'];
    expect(paths.map((originalUrl) => loggedPath({ originalUrl }))).toEqual([
      '/sign-in/…',
      '/people/…',
      '/graphql',
      '/health/ready',
      '/',
    ]);
  });

  it.each([
    ['an error when an answer says that the server failed', 500, true, 'error'],
    ['no error when whoever asked had gone before it failed', 500, false, 'info'],
    ['no error when an answer was given', 200, true, 'info'],
  ] as const)('tells %s', (_, statusCode, writableFinished, level) => {
    const told: string[] = [];
    const as = (name: string) => (): void => void told.push(name);
    const log = { error: as('error'), info: as('info'), debug: as('debug') } as unknown as Log;
    const response = Object.assign(new EventEmitter(), { statusCode, writableFinished });
    const request = { requestId: 'r', method: 'POST', originalUrl: '/graphql' } as Request;
    requestLog(log)(request, response as unknown as Response, () => undefined);
    response.emit('close');
    expect(told).toEqual([level]);
  });

  it('describes an error without its message, which may quote a name', () => {
    const error = Object.assign(new Error('김민수 is not valid'), {
      code: 'Neo.ClientError.X',
      cause: new TypeError('010-1234-5678'),
    });
    const text = JSON.stringify(describeError(error));
    expect(text).toContain('Neo.ClientError.X');
    expect(text).toContain('TypeError');
    expect(text).not.toMatch(/김민수|010-1234/);
  });
});
