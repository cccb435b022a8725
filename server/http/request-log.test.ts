import { describeError } from '../log';
import { loggedPath } from './request-log';

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
