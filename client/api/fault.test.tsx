import { ServerError } from '@apollo/client/errors';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../i18n/i18n';
import { faultOf, refusedAnswer } from './fault';
import { FaultNote } from './fault-note';

const advice = { ko: '로그인한 뒤 다시 시도하십시오.', en: 'Sign in, then try again.' };
const signedOut = { code: 'SIGN_IN_REQUIRED', category: 'user', advice };
const serverError = (statusCode: number, bodyText: string) =>
  new ServerError('Received status code', { response: { status: statusCode } as Response, bodyText });

describe('what a page says of a failed answer', () => {
  it('is no more than that one may not, without a way to try again that cannot help', async () => {
    await startTexts('en');
    const body = JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'NOT_ALLOWED', category: 'user', advice } }] });
    render(
      <Suspense>
        <FaultNote error={serverError(403, body)} onRetry={() => undefined} />
      </Suspense>,
    );
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is the code of the answer, also when its status says that it failed', () => {
    const body = JSON.stringify({ errors: [{ message: advice.en, extensions: signedOut }] });
    expect(faultOf(serverError(401, body))).toEqual({ ...signedOut, message: advice.en });
  });

  it('is the status when something between us and the server answered', () => {
    expect(faultOf(serverError(502, '<html>Bad gateway</html>'))).toMatchObject({ code: 'HTTP_502', category: 'system' });
  });

  it('is what a refused upload or export says, not that the server cannot be reached', async () => {
    const quota = { code: 'UPLOAD_QUOTA', category: 'constraint', advice: { ko: '지우세요.', en: 'Remove some.' } };
    const refused = { status: 413, json: () => Promise.resolve({ error: quota }) } as unknown as Response;
    expect(faultOf(await refusedAnswer(refused))).toMatchObject(quota);
    const mute = { status: 504, json: () => Promise.reject(new Error('no JSON')) } as unknown as Response;
    expect(faultOf(await refusedAnswer(mute)).code).toBe('HTTP_504');
  });

  it('tells somebody who was signed out how to come back, instead of asking them to wait', async () => {
    await startTexts('ko');
    const body = JSON.stringify({ errors: [{ message: advice.en, extensions: signedOut }] });
    render(
      <Suspense fallback="…">
        <FaultNote error={serverError(401, body)} onRetry={() => undefined} />
      </Suspense>,
    );
    expect(await screen.findByText('로그인이 끝났습니다')).toBeInTheDocument();
    expect(screen.getByText(/다른 탭에서 로그인 링크를 연 뒤 다시 시도하세요/)).toBeInTheDocument();
    expect(screen.queryByText(/HTTP_401/)).toBeNull();
  });
});
